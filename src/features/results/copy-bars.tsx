import type { ActivityId } from '../../catalog/activities.ts';
import { originInWords } from '../../catalog/overlay-in-words.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { CopyPicture } from '../../ui/copy-picture.tsx';
import type { Bars } from '../../ui/picture/bars.ts';
import { pageName } from './page-name.ts';

interface CopyBarsProps {
  readonly activity: ActivityId;
  readonly title: string;
  /** How to read it. */
  readonly note?: string;
  readonly bars: () => Promise<Bars>;
}

/** Copies bars as an image. On the page they are boxes in a table; for the image they are drawn from the same numbers. */
export function CopyBars({ activity, title, note, bars }: CopyBarsProps) {
  const catalog = useCatalog();
  const draw = async () => {
    const [{ barsDrawing }, drawn] = await Promise.all([import('../../ui/picture/bars.ts'), bars()]);
    return barsDrawing(drawn);
  };
  return (
    <CopyPicture title={title} note={note} foot={originInWords(pageName(activity), catalog)} draw={draw} />
  );
}
