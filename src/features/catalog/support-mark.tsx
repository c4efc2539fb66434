import { supportInWords } from '../../catalog/fact-in-words.ts';
import type { SupportLevel } from '../../catalog/vocabularies.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import styles from './support-mark.module.css';

const signs: Readonly<Record<SupportLevel, IconName>> = {
  yes: 'check',
  no: 'cross',
  partly: 'minus',
  paid: 'plus',
};

/** How far a tool offers something: a sign and the word. */
export function SupportMark({ level }: { readonly level: SupportLevel | undefined }) {
  if (level === undefined) return <span className={styles['missing']}>{supportInWords(level)}</span>;
  return (
    <span className={styles['mark']} data-level={level}>
      <Icon name={signs[level]} />
      {supportInWords(level)}
    </span>
  );
}
