import { useRef, useState } from 'react';
import type { Problem } from '../../questions/problem.ts';
import { removeOwnFile, takeOwnFile, useOwnFile } from '../../state/own-file.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { FileTarget, type PickedFile } from '../../ui/file-target.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { CatalogNav } from './catalog-nav.tsx';
import { DamagedOwnFile } from './damaged-own-file.tsx';
import { OwnFileForms } from './own-file-forms.tsx';
import { OwnFileEffects } from './own-file-effects.tsx';
import { OwnFileRefusal } from './own-file-refusal.tsx';
import styles from './own-page.module.css';
import { RemovedOwnFile } from './removed-own-file.tsx';

interface Refusal {
  readonly name: string;
  /** Empty if the file could not be read at all. */
  readonly problems: readonly Problem[];
}

/** What the reader did last with the file. */
interface News {
  readonly refusal?: Refusal;
  /** The text that was taken off, for undoing it. */
  readonly removed?: string;
  readonly said?: string;
}

const take = async ({ name, read }: PickedFile): Promise<News> => {
  try {
    const problems = await takeOwnFile(await read());
    return problems.length > 0
      ? { refusal: { name, problems } }
      : { said: `“${name}” is laid over the catalog.` };
  } catch {
    return { refusal: { name, problems: [] } };
  }
};

/** An organisation's own tools, prices and rules: load the file, see what it changes, take it off again. */
export function OwnPage() {
  // Waits until the file that this browser keeps has been read.
  useCatalog();
  const own = useOwnFile((state) => state.own);
  const [news, setNews] = useState<News>({});
  const effects = useRef<HTMLHeadingElement>(null);
  const pick = ([file]: readonly PickedFile[]) => {
    if (file !== undefined) void take(file).then(setNews);
  };
  const remove = () => {
    const removed = own?.text;
    void removeOwnFile().then(() => setNews(removed === undefined ? {} : { removed }));
  };
  const undo = async (text: string) => {
    await takeOwnFile(text);
    setNews({ said: 'The file is back in place.' });
    effects.current?.focus();
  };
  return (
    <div className={styles['page']}>
      <CatalogNav />
      <PageHeading title="Own tools and prices" />
      <p>
        Lay a file of your organisation over the catalog: tools that only you have, prices you negotiated,
        tools that are not allowed and tools you prefer. It stays in this browser and is sent nowhere. Every
        result and every file you save says that it had a part.
      </p>
      <DamagedOwnFile />
      {news.refusal !== undefined && <OwnFileRefusal {...news.refusal} kept={own !== null} />}
      {news.removed !== undefined && <RemovedOwnFile text={news.removed} onUndo={undo} />}
      <FileTarget
        label={own === null ? 'Load your own file' : 'Load another file in its place'}
        hint="or drop it here. It is read in your browser."
        onPick={pick}
      />
      <output className={styles['said']}>{news.said}</output>
      {own !== null && <OwnFileEffects own={own} heading={effects} onRemove={remove} />}
      <OwnFileForms />
    </div>
  );
}
