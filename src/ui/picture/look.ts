import type { ColourName } from '../bar.tsx';

/** The colours and the type of the page as it looks now; an image knows no custom properties. */
export interface Look {
  readonly colour: (name: ColourName) => string;
  readonly family: string;
  /** The width of a text in units of the drawing. */
  readonly widthOf: (text: string, size: number, weight?: number) => number;
}

const readColour = (name: ColourName): string => {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

/** Reads the look of the page in its present theme. */
export const presentLook = (): Look => {
  const family = getComputedStyle(document.body).fontFamily;
  const context = document.createElement('canvas').getContext('2d');
  const colours = new Map<ColourName, string>();
  return {
    family,
    colour: (name) => {
      const known = colours.get(name) ?? readColour(name);
      colours.set(name, known);
      return known;
    },
    widthOf: (text, size, weight = 400) => {
      if (context === null) return 0.55 * size * text.length;
      context.font = `${weight} ${size}px ${family}`;
      return context.measureText(text).width;
    },
  };
};

/** Breaks a text into lines that are no wider than the given width; a longer word stands alone. */
export const linesOf = (
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || measure(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
};
