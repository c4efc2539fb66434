/** Where the page about a tool stands; it is linked from elsewhere and stays as it is. */
export const toolAddress = (id: string): string => `/catalog/tools/${id}`;
