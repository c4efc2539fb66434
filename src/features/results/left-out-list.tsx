import type { ActivityRanking } from '../../scoring/ranking.ts';
import { LeftOutTool } from './left-out-tool.tsx';
import styles from './left-out.module.css';

/** Every tool that breaks a limit, in the order of the rank it would have. */
export function LeftOutList({ ranking }: { readonly ranking: ActivityRanking }) {
  return (
    <ul className={styles['list']}>
      {ranking.eliminated.map((tool) => (
        <LeftOutTool key={tool.tool.id} ranking={ranking} eliminated={tool} />
      ))}
    </ul>
  );
}
