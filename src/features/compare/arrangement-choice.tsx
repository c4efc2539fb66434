import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './arrangement-choice.module.css';
import type { Arrangement } from './compare-sections.ts';

interface ArrangementChoiceProps {
  readonly arrangement: Arrangement;
  readonly onChange: (arrangement: Arrangement) => void;
  /** True if the criteria of every group are shown. */
  readonly everyCriterion: boolean;
  readonly onEveryCriterion: (shown: boolean) => void;
}

interface ChoiceProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Choice({ label, checked, onChange }: ChoiceProps) {
  return (
    <label className={styles['choice']}>
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  );
}

/** Which lines to show, and in which order. */
export function ArrangementChoice(props: ArrangementChoiceProps) {
  const { arrangement, onChange, everyCriterion, onEveryCriterion } = props;
  return (
    <fieldset className={styles['arrangement']}>
      <legend>
        <VisuallyHidden>Rows to show</VisuallyHidden>
      </legend>
      <Choice label="Every criterion" checked={everyCriterion} onChange={onEveryCriterion} />
      <Choice
        label="Only differences"
        checked={arrangement.onlyDifferences}
        onChange={(onlyDifferences) => onChange({ ...arrangement, onlyDifferences })}
      />
      <Choice
        label="Differences first"
        checked={arrangement.differencesFirst}
        onChange={(differencesFirst) => onChange({ ...arrangement, differencesFirst })}
      />
    </fieldset>
  );
}
