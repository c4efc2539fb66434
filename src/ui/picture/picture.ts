import { linesOf, presentLook, type Look } from './look.ts';
import { svgElement } from './svg-element.ts';

/** The words around a drawing, so that it explains itself wherever it is pasted. */
export interface PictureText {
  readonly title: string;
  /** How to read it. */
  readonly note?: string | undefined;
  /** Who made it, from what. */
  readonly foot: string;
}

/** Pixels of the image for each unit of the drawing: sharp on dense screens and in print. */
const density = 2;

const padding = 24;

/** Least width of what stands between the margins. */
const leastWidth = 560;

interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly colour: '--ink' | '--ink-soft';
}

/** A paragraph from a height downwards, and where it ends. */
const paragraph = (look: Look, { text, size, weight, colour }: Paragraph, top: number, width: number) => {
  const leading = Math.round(1.35 * size);
  const lines = linesOf(text, width, (line) => look.widthOf(line, size, weight));
  const elements = lines.map((line, place) =>
    svgElement(
      'text',
      {
        'x': padding,
        'y': top + size + place * leading,
        'font-size': size,
        'font-weight': weight,
        'font-family': look.family,
        'fill': look.colour(colour),
      },
      [line],
    ),
  );
  return { elements, bottom: top + leading * lines.length };
};

/** The drawing with its title above, and below how to read it and who made it. */
const composed = (drawing: SVGSVGElement, { title, note, foot }: PictureText): SVGSVGElement => {
  const look = presentLook();
  const { width: natural, height } = drawing.viewBox.baseVal;
  const width = Math.max(leastWidth, natural);
  const scale = width / natural;
  const head = paragraph(look, { text: title, size: 20, weight: 600, colour: '--ink' }, padding, width);
  const top = head.bottom + 12;
  for (const [key, value] of Object.entries({ x: padding, y: top, width, height: height * scale }))
    drawing.setAttribute(key, String(value));
  const soft = { size: 13, weight: 400, colour: '--ink-soft' } as const;
  const below = paragraph(look, { ...soft, text: note ?? '' }, top + height * scale + 12, width);
  const end = paragraph(look, { ...soft, size: 12, text: foot }, below.bottom + 10, width);
  const [whole, tall] = [width + 2 * padding, Math.ceil(end.bottom + padding - 6)];
  const ground = svgElement('rect', {
    width: whole,
    height: tall,
    fill: look.colour('--surface-raised'),
  });
  return svgElement('svg', { width: whole, height: tall, viewBox: `0 0 ${whole} ${tall}` }, [
    ground,
    ...head.elements,
    drawing,
    ...below.elements,
    ...end.elements,
  ]);
};

const painted = async (svg: SVGSVGElement): Promise<HTMLCanvasElement> => {
  const image = new Image();
  const text = new XMLSerializer().serializeToString(svg);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = density * svg.width.baseVal.value;
  canvas.height = density * svg.height.baseVal.value;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
};

/**
 * An image of a drawing in the present theme, as PNG. The drawing is taken over: it must be nobody else's, have a
 * viewBox, and say in attributes how it looks. Fails if the browser cannot paint it.
 */
export const pictureOf = async (drawing: SVGSVGElement, text: PictureText): Promise<Blob> => {
  const canvas = await painted(composed(drawing, text));
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => {
      if (blob === null) failed(new Error('The browser could not paint the picture.'));
      else done(blob);
    }, 'image/png');
  });
};
