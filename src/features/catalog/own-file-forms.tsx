/** Where a file served beside the page stands. */
const served = (path: string) => `${import.meta.env.BASE_URL}${path}`;

/** How the file is written, with a template to start from. */
export function OwnFileForms() {
  return (
    <section aria-labelledby="own-form">
      <h2 id="own-form">How the file is written</h2>
      <p>
        It is JSON. What you state without a source counts as your organisation’s own word and is taken as
        confirmed; write <code>"unverified": true</code> beside a guess. Ids of your own tools must not be ids
        of the catalog. A banned tool is left out with your reason; a preferred one is worth what a standard
        of yours is.
      </p>
      <ul>
        <li>
          <a href={served('templates/overlay.json')} download="overlay.json">
            Download a template
          </a>{' '}
          with one entry of each kind
        </li>
        <li>
          <a href={served('schema/overlay.schema.json')} download="overlay.schema.json">
            Download its JSON Schema
          </a>
          , so that your editor knows every key
        </li>
      </ul>
    </section>
  );
}
