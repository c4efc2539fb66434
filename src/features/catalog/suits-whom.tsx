import type { Tool } from '../../catalog/tool.ts';
import { Badge } from '../../ui/badge.tsx';
import { Panel } from '../../ui/panel.tsx';
import styles from './suits-whom.module.css';

/** Whom the editors think the tool suits, and whom not. */
export function SuitsWhom({ tool: { judgements } }: { readonly tool: Tool }) {
  const sides = [
    { label: 'Good for', words: judgements.bestFor },
    { label: 'Not for', words: judgements.avoidWhen },
  ].filter(({ words }) => words !== undefined);
  if (sides.length === 0) return null;
  return (
    <section className={styles['sides']} aria-label="Whom it suits">
      {sides.map(({ label, words }) => (
        <Panel key={label} tight>
          <h2 className={styles['label']}>
            {label} <Badge>judgement</Badge>
          </h2>
          <p>{words}</p>
        </Panel>
      ))}
    </section>
  );
}
