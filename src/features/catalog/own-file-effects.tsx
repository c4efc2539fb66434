import type { Ref } from 'react';
import { versionInWords } from '../../catalog/overlay-in-words.ts';
import type { OwnFile } from '../../state/own-file.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { saveText } from '../../ui/save-text.ts';
import styles from './own-page.module.css';
import { ToolLink } from './tool-links.tsx';

interface EffectProps {
  readonly label: string;
  readonly ids: readonly string[];
  /** What the file says beside each, by id. */
  readonly reasons?: Readonly<Record<string, string>>;
}

function Effect({ label, ids, reasons }: EffectProps) {
  if (ids.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <ul>
          {ids.map((id) => (
            <li key={id}>
              <ToolLink id={id} />
              {reasons !== undefined && `: ${reasons[id] ?? ''}`}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

interface OwnFileEffectsProps {
  readonly own: OwnFile;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onRemove: () => void;
}

/** What the file in place changes in the catalog. */
export function OwnFileEffects({ own, heading, onRemove }: OwnFileEffectsProps) {
  const catalog = useCatalog();
  const { overlay: part } = catalog;
  if (part === undefined) return null;
  const { banned, preferred } = own.overlay;
  const parts = [part.tools, part.prices, part.banned, part.preferred];
  return (
    <section aria-labelledby="own-effects">
      <h2 id="own-effects" ref={heading} tabIndex={-1}>
        What {part.name === undefined ? 'your file' : `“${part.name}”`} changes
      </h2>
      {parts.every((ids) => ids.length === 0) && <p>Nothing: it names no tool.</p>}
      <dl className={styles['effects']}>
        <Effect label="Tools of your own" ids={part.tools} />
        <Effect label="Your prices in place of the published ones" ids={part.prices} />
        <Effect label="Not allowed" ids={part.banned} reasons={banned} />
        <Effect label="Preferred" ids={part.preferred} reasons={preferred} />
      </dl>
      <p className={styles['print']}>In what you save or share: {versionInWords(catalog)}.</p>
      <p className={styles['actions']}>
        <Button onClick={onRemove}>Remove the file</Button>
        <Button tone="quiet" onClick={() => saveText('overlay.json', own.text)}>
          <Icon name="download" /> Download it
        </Button>
      </p>
    </section>
  );
}
