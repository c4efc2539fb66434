/** Where a tool's page in the catalog stands. */
export const toolAddress = (id: string): string => `/catalog/tools/${id}`;

/** Where the results of an activity show why a tool has its score. */
export const whyAddress = (activity: string, tool: string): string =>
  `/results/${activity}?why=${encodeURIComponent(tool)}`;
