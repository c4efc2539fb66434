/** Most tools that can be compared side by side. */
export const shortlistLimit = 5;
