/** Stands for a part of the page that could not be loaded. */
export function NotLoaded() {
  return <p>This could not be loaded. Load the page again when you have a connection.</p>;
}
