/** Offers a text as a file to save. */
export const saveText = (name: string, text: string, type = 'application/json'): void => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken over the address by the next task.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  });
};
