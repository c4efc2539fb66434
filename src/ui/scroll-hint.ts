/** Smaller remainders come from rounding. */
const least = 2;

const hint = (element: HTMLElement) => {
  const { scrollLeft, clientWidth, scrollWidth, scrollTop, clientHeight, scrollHeight } = element;
  element.toggleAttribute('data-more-aside', scrollWidth - clientWidth - Math.abs(scrollLeft) > least);
  element.toggleAttribute('data-more-below', scrollHeight - clientHeight - scrollTop > least);
};

/**
 * A ref for an element that scrolls: it has `data-more-aside` or `data-more-below` while there is more to see in that
 * direction, and the class `hint` of scroll-hint.module.css fades its edge then. It follows sizes and children.
 */
export const scrollHint = (element: HTMLElement | null): (() => void) | undefined => {
  if (element === null) return undefined;
  const look = () => {
    hint(element);
  };
  const sizes = new ResizeObserver(look);
  sizes.observe(element);
  for (const child of element.children) sizes.observe(child);
  const children = new MutationObserver(look);
  children.observe(element, { childList: true });
  element.addEventListener('scroll', look, { passive: true });
  return () => {
    sizes.disconnect();
    children.disconnect();
    element.removeEventListener('scroll', look);
  };
};
