/** A fresh id of 24 hexadecimal digits; unlike the browser's own UUIDs it can be had on pages without encryption too. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
