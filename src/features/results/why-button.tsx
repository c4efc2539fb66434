import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './why-button.module.css';

interface WhyButtonProps {
  /** The name of the tool. */
  readonly tool: string;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Opens the reasons for a tool below its line of the table. */
export function WhyButton({ tool, open, onToggle }: WhyButtonProps) {
  return (
    <Button tone="quiet" size="small" aria-expanded={open} aria-label={`Why ${tool}?`} onClick={onToggle}>
      <span className={styles['turn']} data-open={open}>
        <Icon name="chevron" />
      </span>
      Why?
    </Button>
  );
}
