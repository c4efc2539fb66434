import { Button } from '../../ui/button.tsx';
import type { ControlProps } from './control-props.ts';
import styles from './importance-control.module.css';

const usual = 5;

/** How much more or less than usual: 0 = not at all, 5 = as usual, 10 = twice. */
const inWords = (importance: number): string => {
  if (importance === 0) return 'not at all';
  if (importance === usual) return 'as usual';
  return importance === 10 ? 'twice' : `${importance / usual} times`;
};

/** A slider around "as usual", which is the same as no answer. */
export function ImportanceControl({ id, value, describedBy, onChange, onBlur }: ControlProps<'importance'>) {
  const importance = typeof value === 'number' ? value : usual;
  return (
    <div className={styles['importance']}>
      <input
        id={id}
        type="range"
        min={0}
        max={10}
        step={1}
        className={styles['range']}
        value={importance}
        aria-valuetext={inWords(importance)}
        aria-describedby={describedBy}
        onBlur={onBlur}
        onChange={(event) => {
          const next = event.currentTarget.valueAsNumber;
          onChange(next === usual ? null : next);
        }}
      />
      <div className={styles['scale']} aria-hidden="true">
        <span>not at all</span>
        <span>as usual</span>
        <span>twice</span>
      </div>
      <div className={styles['state']}>
        <span className={styles['words']} aria-hidden="true">
          {inWords(importance)}
        </span>
        {importance !== usual && (
          <Button
            size="small"
            tone="quiet"
            aria-label="Back to as usual"
            aria-describedby={id}
            onClick={() => {
              onChange(null);
              // The button goes away with its reason, and the focus must not be lost with it.
              document.getElementById(id)?.focus();
            }}
          >
            Reset
          </Button>
        )}
      </div>
    </div>
  );
}
