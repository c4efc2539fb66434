import { Icon } from '../../ui/icon.tsx';
import styles from './unfold-group.module.css';

interface UnfoldGroupProps {
  readonly label: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** The name of a group of criteria; pressing it shows or hides them. */
export function UnfoldGroup({ label, open, onToggle }: UnfoldGroupProps) {
  return (
    <button
      type="button"
      className={styles['button']}
      aria-label={`${label}, by criterion`}
      aria-expanded={open}
      onClick={() => onToggle(!open)}
    >
      <span className={styles['sign']} data-open={open}>
        <Icon name="chevron" />
      </span>
      {label}
    </button>
  );
}
