import type { Page } from '@playwright/test';

/** Marks one element of each look; see {@link markLooks}. */
export const markOfLook = 'data-look';

/** Runs in the page. */
const mark = (attribute: string) => {
  const grounds = new Map<Element, string>();
  /** Everything behind an element that has a colour or lets one through. */
  const groundOf = (element: Element | null): string => {
    if (element === null) return '';
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode } = getComputedStyle(element);
    const own = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode].join(' ');
    const ground = own === 'rgba(0, 0, 0, 0) none 1 none normal' ? '' : `${own};`;
    const all = ground + groundOf(element.parentElement);
    grounds.set(element, all);
    return all;
  };
  const hasText = (element: Element) =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some(
      ({ nodeType, textContent }) => nodeType === 3 && /\S/.test(textContent ?? ''),
    );
  const lookOf = (element: Element) => {
    const { color, fontSize, fontWeight, textShadow, textDecorationLine } = getComputedStyle(element);
    const around = element.parentElement === null ? '' : getComputedStyle(element.parentElement).color;
    const link = element.matches('a') ? textDecorationLine + around : '';
    return [
      element.tagName === 'INPUT',
      color,
      fontSize,
      fontWeight,
      textShadow,
      link,
      groundOf(element),
    ].join('|');
  };
  const seen = new Set<string>();
  for (const element of document.body.querySelectorAll('*')) {
    if (!hasText(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
    const look = lookOf(element);
    if (seen.has(look)) continue;
    seen.add(look);
    element.setAttribute(attribute, '');
  }
  return seen.size;
};

/**
 * Marks one visible element for each combination of text colour, size and weight with all the grounds behind it: the
 * contrast of a text depends on nothing else. Returns how many there are.
 */
export const markLooks = async (page: Page): Promise<number> => page.evaluate(mark, markOfLook);
