/** Offers a file to save. */
export const saveFile = (name: string, content: Blob): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken over the address by the next task.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  });
};
