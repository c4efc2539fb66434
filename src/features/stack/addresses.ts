/** Where the results of an activity show why a tool has its score. */
export const whyAddress = (activity: string, tool: string): string =>
  `/results/${activity}?why=${encodeURIComponent(tool)}`;
