/** Where the reader's own session waits while they look at another one; absent if there is none. */
export const beforeKey = 'chooseops-before';
