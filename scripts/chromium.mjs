/**
 * How the tests start a browser: the installed Chromium that with-chromium.mjs names,
 * quiet on the network, and able to run as root in a container.
 * @returns {{ executablePath?: string, args: string[] }}
 */
export function chromium() {
  const executablePath = process.env['CHROMIUM_PATH'];
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return executablePath === undefined ? { args } : { executablePath, args };
}
