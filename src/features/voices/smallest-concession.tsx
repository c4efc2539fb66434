import type { ActivityId } from '../../catalog/activities.ts';
import { nameOf } from '../../catalog/catalog.ts';
import { answerInWords } from '../../questions/answer-in-words.ts';
import type { ConcessionFound } from '../../scoring/voices/concession.ts';
import type { Voice } from '../../scoring/voices/voice.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import styles from './voices.module.css';
import { useConcession } from './use-concession.ts';

interface SmallestConcessionProps {
  readonly voices: readonly Voice[];
  readonly activity: ActivityId;
}

function Found({ found, voices }: { found: ConcessionFound; voices: readonly Voice[] }) {
  const catalog = useCatalog();
  if (found.kind === 'agreed')
    return <>None is needed: {nameOf(catalog, found.tool)} is first for everybody.</>;
  if (found.kind === 'none')
    return <>No single answer that some take over from others settles the first place.</>;
  const { question, value, movers, tool } = found.concession;
  // Their names may have changed since the search.
  const ids = new Set(movers.map(({ id }) => id));
  const names = voices.filter(({ id }) => ids.has(id)).map(({ name }) => name);
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
      <output className={styles['concession']}>
        {found === undefined ? 'Trying the answers that divide …' : <Found found={found} voices={voices} />}
      </output>
    </>
  );
}
