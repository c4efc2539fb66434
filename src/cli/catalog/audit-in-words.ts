import type { Audit, Reach } from './audit.ts';
import type { QuestionEffect } from './question-tally.ts';
import { textTable } from './text-table.ts';

const percent = (part: number, whole: number) =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;

/** Below this share of profiles a tool hardly ever comes near the top. */
const rare = 0.01;

const bestOf = (reach: readonly Reach[]): readonly Reach[] => {
  const best = new Map<string, Reach>();
  for (const one of reach) {
    const other = best.get(one.tool);
    if (other === undefined || one.topFive / one.seen > other.topFive / other.seen) best.set(one.tool, one);
  }
  return [...best.values()];
};

const rareTable = (reach: readonly Reach[]) =>
  textTable(
    ['tool', 'best in', 'top five', 'first'],
    bestOf(reach)
      .filter(({ topFive, seen }) => topFive > 0 && topFive < rare * seen)
      .toSorted((a, b) => a.topFive / a.seen - b.topFive / b.seen)
      .map(({ tool, activity, topFive, first, seen }) => [
        tool,
        activity,
        percent(topFive, seen),
        percent(first, seen),
      ]),
  );

const listed = (ids: readonly string[]) => (ids.length === 0 ? 'none' : ids.join(', '));

const idle = (questions: readonly QuestionEffect[]) =>
  questions
    .filter(({ tried, reordered }) => tried > 0 && reordered === 0)
    .map(({ path, noticed }) =>
      noticed === 0 ? `${path} (nothing at all)` : `${path} (only scores or doubts)`,
    );

const untried = (questions: readonly QuestionEffect[]) =>
  questions.filter(({ tried }) => tried === 0).map(({ path }) => path);

const withoutReachHere = ({ reach, neverTopFive }: Audit) => {
  const never = new Set(neverTopFive);
  return reach.filter(({ tool, topFive }) => topFive === 0 && !never.has(tool));
};

/** The audit as plain text. */
export const auditInWords = (audit: Audit): string => {
  const { profiles, seed, rankings, neverTopFive, dominated, questions, reach } = audit;
  return [
    `${profiles} profiles, seed ${seed}, ${rankings} rankings`,
    '',
    `Maintained tools that never reach the top five of any activity (${neverTopFive.length}): ${listed(neverTopFive)}`,
    '',
    `Reach it in another activity only: ${listed(withoutReachHere(audit).map(({ tool, activity }) => `${tool} (${activity})`))}`,
    '',
    `Reach it in less than ${100 * rare} % of profiles, in their best activity`,
    rareTable(reach),
    `Dominated: another tool was at least as good on every criterion in every profile (${dominated.length})`,
    textTable(
      ['tool', 'activity', 'by'],
      dominated.map(({ tool, activity, by }) => [tool, activity, by.join(', ')]),
    ),
    `Questions that changed no ranking: ${listed(idle(questions))}`,
    `Questions that no profile answered: ${listed(untried(questions))}`,
    '',
    'What taking an answer back changed',
    textTable(
      ['question', 'profiles', 'anything', 'another order', 'another leader'],
      questions.map(({ path, tried, noticed, reordered, newLeader }) => [
        path,
        String(tried),
        percent(noticed, tried),
        percent(reordered, tried),
        percent(newLeader, tried),
      ]),
    ),
  ].join('\n');
};
