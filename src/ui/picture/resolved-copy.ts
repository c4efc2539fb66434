/** What style sheets say of a drawing and an image of it has to be told in attributes. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** Copies a drawing of the page so that it looks the same where no style sheet applies. */
export const resolvedCopy = (drawing: SVGSVGElement): SVGSVGElement => {
  const copy = document.importNode(drawing, true);
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [place, original] of originals.entries()) {
    const style = getComputedStyle(original);
    const target = copies[place];
    for (const property of properties) target?.setAttribute(property, style.getPropertyValue(property));
    target?.removeAttribute('class');
    target?.removeAttribute('style');
  }
  return copy;
};
