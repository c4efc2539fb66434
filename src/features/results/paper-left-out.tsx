import { constraintLabel } from '../../decision/labels.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';

/** Every tool that breaks a limit, with all reasons, and what is in doubt for those that fit. */
export function PaperLeftOut({ ranking: { ranked, eliminated } }: { readonly ranking: ActivityRanking }) {
  const doubtful = ranked.filter(({ unconfirmed }) => unconfirmed.length > 0);
  const lists = [
    { title: 'Left out', tools: eliminated.map(({ tool, reasons }) => ({ tool, reasons })) },
    {
      title: 'To be checked',
      tools: doubtful.map(({ tool, unconfirmed }) => ({ tool, reasons: unconfirmed })),
    },
  ];
  return lists
    .filter(({ tools }) => tools.length > 0)
    .map(({ title, tools }) => (
      <section key={title} aria-label={title}>
        <h2>
          {title} ({tools.length})
        </h2>
        <ul>
          {tools.map(({ tool, reasons }) => (
            <li key={tool.id}>
              <strong>{tool.name}.</strong>{' '}
              {reasons
                .map(({ constraint, because }) => `${constraintLabel(constraint)}: ${because}`)
                .join(' ')}
            </li>
          ))}
        </ul>
      </section>
    ));
}
