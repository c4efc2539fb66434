const unknowns: readonly string[] = [
  'What your people like, and what they already know beyond the tools you named.',
  'Prices that you negotiate, taxes, and what storage, traffic and large machines cost beyond the numbers above.',
  'What it takes to move: old pipelines, data and habits count only as far as you said which tools stay.',
  'How fast or reliable a tool is in your hands. Nothing was measured; facts are what sources say.',
  'The law. “Certifications” repeats what a vendor states; whether that is enough for you must be checked.',
  'What changed after the date beside a fact. Prices above all grow old.',
];

/** What the ranking cannot know, and on whose side it is. */
export function LimitsOfTheMethod() {
  return (
    <>
      <section>
        <h2 id="unknown">What it does not know</h2>
        <ul>
          {unknowns.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <p>So take the first few tools of a ranking, try two of them for a day each, and then decide.</p>
      </section>
      <section>
        <h2 id="neutral">Whom it serves</h2>
        <p>
          Nobody pays to be listed, ranked or described. There are no sponsors, no advertisements and no links
          that earn money. The same rules hold for every tool, and no rule names one.
        </p>
        <p>
          Everything is worked out in your browser. Your answers are kept there and sent nowhere; visits are
          not counted and there are no cookies.
        </p>
      </section>
    </>
  );
}
