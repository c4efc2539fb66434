import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { originInWords } from '../../catalog/overlay-in-words.ts';
import { CopyPicture } from '../../ui/copy-picture.tsx';
import { presentLook } from '../../ui/picture/look.ts';
import { resolvedCopy } from '../../ui/picture/resolved-copy.ts';
import { spokenPicture, stackPicture } from './map-cells.ts';
import { MapDrawing } from './map-drawing.tsx';
import { mapLayout } from './map-layout.ts';
import styles from './map-picture.module.css';
import type { FeasibleView } from './stack-view.ts';

/** The width of an element, kept up to date; undefined until it is known. */
const useWidth = () => {
  const element = useRef<HTMLElement>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return undefined;
    const measure = () => {
      // Hidden, it has none; the last one stays.
      if (measured.clientWidth > 0) setWidth(Math.floor(measured.clientWidth));
    };
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(measured);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [element, width] as const;
};

const reading = 'Each tool has a shape and a colour of its own. Dashed: no tool does the job.';

/** The stack along the life of a model: who does which job, and which jobs nobody does. */
export function MapPicture({ view }: { readonly view: FeasibleView }) {
  const [element, width] = useWidth();
  const drawing = useRef<SVGSVGElement>(null);
  const picture = useMemo(() => stackPicture(view), [view]);
  const layout = useMemo(
    () => (width === undefined ? undefined : mapLayout(picture, width, presentLook().widthOf)),
    [picture, width],
  );
  return (
    <figure ref={element} className={styles['figure']}>
      {layout !== undefined && (
        <svg
          ref={drawing}
          className={styles['drawing']}
          // One pixel around, for the lines at the edge.
          viewBox={`-1 -1 ${layout.width + 2} ${Math.ceil(layout.height) + 2}`}
          // An inline drawing takes its colours from the theme; an image element could not.
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="img"
          aria-label={spokenPicture(picture)}
        >
          <MapDrawing layout={layout} />
        </svg>
      )}
      <figcaption className={styles['caption']}>{reading}</figcaption>
      <CopyPicture
        title="Which tool does which job"
        note={reading}
        foot={originInWords('A stack that fits together', view.catalog)}
        draw={async () => {
          if (drawing.current === null) throw new Error('expected a drawing');
          return resolvedCopy(drawing.current);
        }}
      />
    </figure>
  );
}
