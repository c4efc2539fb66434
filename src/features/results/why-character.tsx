import { nameOf } from '../../catalog/catalog.ts';
import { judgements } from '../../catalog/judgements.ts';
import type { Tool } from '../../catalog/tool.ts';
import { useSession } from '../../state/session.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { Badge } from '../../ui/badge.tsx';
import { ownSystems } from '../../decision/evidence-for.ts';
import styles from './read.module.css';

/** Whom the tool suits and whom not, as the editors see it, and how it goes with what the team runs. */
export function WhyCharacter({ tool }: { readonly tool: Tool }) {
  const catalog = useCatalog();
  const answers = useSession((session) => session.answers);
  const own = ownSystems(answers);
  const partners = own.filter((id) => tool.integrations.includes(id)).map((id) => nameOf(catalog, id));
  const { bestFor, avoidWhen } = tool.judgements;
  return (
    <section>
      <h3>In practice</h3>
      <dl className={styles['list']}>
        {[
          { label: judgements.bestFor.label, said: bestFor },
          { label: judgements.avoidWhen.label, said: avoidWhen },
        ].map(({ label, said }) => (
          <div key={label} className={styles['entry']}>
            <dt>{label}</dt>
            <dd>
              {said ?? 'Not recorded'} {said !== undefined && <Badge>judgement</Badge>}
            </dd>
          </div>
        ))}
        <div className={styles['entry']}>
          <dt>Works with what you run</dt>
          <dd>
            {own.length === 0
              ? 'You have not said what you run.'
              : partners.length === 0
                ? 'No integration is recorded.'
                : partners.join(', ')}
          </dd>
        </div>
      </dl>
    </section>
  );
}
