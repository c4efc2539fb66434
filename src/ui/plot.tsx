import { useRef, type ReactNode } from 'react';
import { CopyPicture } from './copy-picture.tsx';
import type { PictureText } from './picture/picture.ts';
import { plotArea, plotSize, type Tick } from './plot-scale.ts';
import styles from './plot.module.css';

interface PlotProps {
  /** What the drawing shows, for those who do not see it; what it says belongs into a table beside it. */
  readonly label: string;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** What runs to the right. */
  readonly xTitle: string;
  readonly caption: ReactNode;
  /** What is written around the drawing where it is copied as an image. */
  readonly picture: PictureText;
  /** The marks, in units of the drawing. */
  readonly children: ReactNode;
}

/** The drawing as an image needs it, by a part that loads only for this. */
const copyOf = async (drawing: SVGSVGElement | null): Promise<SVGSVGElement> => {
  if (drawing === null) throw new Error('expected a drawing');
  const { resolvedCopy } = await import('./picture/resolved-copy.ts');
  return resolvedCopy(drawing);
};

/** A drawing with two axes. */
export function Plot({ label, xTicks, yTicks, xTitle, caption, picture, children }: PlotProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const { left, right, bottom } = plotArea;
  return (
    <figure className={styles['figure']}>
      <svg
        ref={drawing}
        className={styles['chart']}
        viewBox={`0 0 ${plotSize.width} ${plotSize.height}`}
        // An inline drawing takes its colours from the theme; an image element could not.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="img"
        aria-label={label}
      >
        {yTicks.map(({ at, label: mark }) => (
          <g key={mark}>
            <line className={styles['grid']} x1={left} x2={right} y1={at} y2={at} />
            <text className={styles['mark']} x={left - 8} y={at + 4} textAnchor="end">
              {mark}
            </text>
          </g>
        ))}
        {xTicks.map(({ at, label: mark }) => (
          <text key={mark} className={styles['mark']} x={at} y={bottom + 18} textAnchor="middle">
            {mark}
          </text>
        ))}
        <text className={styles['mark']} x={(left + right) / 2} y={plotSize.height - 8} textAnchor="middle">
          {xTitle}
        </text>
        {children}
      </svg>
      <figcaption className={styles['caption']}>{caption}</figcaption>
      <CopyPicture {...picture} draw={async () => copyOf(drawing.current)} />
    </figure>
  );
}
