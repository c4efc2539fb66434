import { useState } from 'react';
import { Button } from './button.tsx';
import styles from './copy-picture.module.css';
import { Icon } from './icon.tsx';
import type { PictureText } from './picture/picture.ts';
import { saveFile } from './save-file.ts';

interface CopyPictureProps extends PictureText {
  /** Draws it anew, looking as an image should; see {@link pictureOf}. */
  readonly draw: () => Promise<SVGSVGElement>;
}

const takesPictures = () =>
  typeof ClipboardItem !== 'undefined' &&
  // Older browsers cannot say what they take.
  !('supports' in ClipboardItem && !ClipboardItem.supports('image/png'));

const fileName = (title: string) =>
  `${title
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')}.png`;

/** The image, by parts of the page that load only for this. */
const paint = async (draw: CopyPictureProps['draw'], text: PictureText): Promise<Blob> => {
  const [{ pictureOf }, drawing] = await Promise.all([import('./picture/picture.ts'), draw()]);
  return pictureOf(drawing, text);
};

/** Puts a drawing on the clipboard as an image with title and origin, or saves it where the clipboard takes none. */
export function CopyPicture({ draw, ...text }: CopyPictureProps) {
  const [copies, setCopies] = useState(takesPictures);
  const [said, setSaid] = useState('');
  const attempt = (act: () => Promise<string>, refused: string, after?: () => void) => {
    setSaid('Drawing …');
    act().then(setSaid, () => {
      setSaid(refused);
      after?.();
    });
  };
  const copy = async () => {
    // The promise itself is handed over: browsers allow this only as the direct consequence of a click.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': paint(draw, text) })]);
    return 'Copied as an image.';
  };
  const save = async () => {
    const name = fileName(text.title);
    saveFile(name, await paint(draw, text));
    return `Saved ${name}.`;
  };
  return (
    <div className={styles['line']}>
      {copies ? (
        <Button
          tone="quiet"
          size="small"
          className={styles['button']}
          aria-label={`Copy as image: ${text.title}`}
          onClick={() =>
            attempt(copy, 'The browser did not take the picture. Save it as a file instead.', () =>
              setCopies(false),
            )
          }
        >
          <Icon name="copy" /> Copy as image
        </Button>
      ) : (
        <Button
          tone="quiet"
          size="small"
          className={styles['button']}
          aria-label={`Save as image: ${text.title}`}
          onClick={() => attempt(save, 'The browser could not draw the picture.')}
        >
          <Icon name="download" /> Save as image
        </Button>
      )}
      <output className={styles['said']}>{said}</output>
    </div>
  );
}
