import { constraintLabel } from '../../decision/labels.ts';
import type { Reason } from '../../scoring/ranking.ts';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import type { ComparedTool } from './compared-tools.ts';
import styles from './limit-row.module.css';

interface ReasonsProps {
  readonly tone: BadgeTone;
  readonly word: string;
  readonly reasons: readonly Reason[];
}

function Reasons({ tone, word, reasons }: ReasonsProps) {
  return reasons.map(({ constraint, because }) => (
    <p key={constraint} className={styles['reason']}>
      <Badge tone={tone}>{word}</Badge> <strong>{constraintLabel(constraint)}.</strong> {because}
    </p>
  ));
}

/** Which limits each tool breaks, which are in doubt, and why. */
export function LimitRow({ tools }: { readonly tools: readonly ComparedTool[] }) {
  return (
    <tbody>
      <tr>
        <th scope="row">Your limits</th>
        {tools.map((scored) => {
          const broken = 'reasons' in scored ? scored.reasons : [];
          return (
            <td key={scored.tool.id}>
              {broken.length + scored.unconfirmed.length === 0 && 'Nothing speaks against it'}
              <Reasons tone="danger" word="broken" reasons={broken} />
              <Reasons tone="warning" word="to be checked" reasons={scored.unconfirmed} />
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}
