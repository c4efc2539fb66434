import type { ActivityId } from '../../catalog/activities.ts';
import { nameOf } from '../../catalog/catalog.ts';
import { answerInWords } from '../../questions/answer-in-words.ts';
import { questionAt } from '../../questions/registry.ts';
import type { Voice } from '../../scoring/voices/voice.ts';
import type { ConcessionFindings } from '../../state/concession-findings.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { useConcession } from '../../state/use-concession.ts';
import styles from './voices.module.css';

interface SmallestConcessionProps {
  readonly voices: readonly Voice[];
  readonly activity: ActivityId;
}

function Found({ found, voices }: { found: ConcessionFindings; voices: readonly Voice[] }) {
  const catalog = useCatalog();
  if (found.kind === 'agreed')
    return <>None is needed: {nameOf(catalog, found.tool)} is first for everybody.</>;
  if (found.kind === 'none')
    return <>No single answer that some take over from others settles the first place.</>;
  const { path, value, movers, tool } = found;
  const question = questionAt(path);
  if (question === undefined) return null;
  // Their names may have changed since the search.
  const names = voices.filter(({ id }) => movers.includes(id)).map(({ name }) => name);
  return (
    <>
      If {names.join(' and ')} answered “{question.label}” with “{answerInWords(question, value, catalog)}”,{' '}
      {nameOf(catalog, tool)} would be first for everybody.
    </>
  );
}

/** The one answer by which the fewest voices could give way so that all have the same first place. */
export function SmallestConcession({ voices, activity }: SmallestConcessionProps) {
  const found = useConcession(voices, activity);
  return (
    <>
      <h3>Smallest concession</h3>
      <output className={styles['concession']} aria-busy={found === 'waiting'}>
        {found === 'waiting' && 'Trying the answers that divide …'}
        {found === 'failed' && 'The answers could not be tried. Reload the page to try again.'}
        {typeof found !== 'string' && <Found found={found} voices={voices} />}
      </output>
    </>
  );
}
