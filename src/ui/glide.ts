import { Component, type ReactNode, type RefObject } from 'react';

/** Milliseconds that a move takes. */
const duration = 280;

const name = 'glide';

type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

const glidersIn = (root: Element): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(':scope > [data-glide]'),
];

/** Where each stands, seen from the list itself, so that scrolling moves nothing. */
const placesOf = (root: Element, elements: readonly HTMLElement[]): Places => {
  const { left, top } = root.getBoundingClientRect();
  return new Map(
    elements.map((element) => {
      const box = element.getBoundingClientRect();
      return [element.dataset['glide'] ?? '', { x: box.left - left, y: box.top - top }];
    }),
  );
};

const wantsNoMotion = () => globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;

const isNearScreen = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -globalThis.innerHeight && top < 2 * globalThis.innerHeight;
};

/** Sets each where it stood and lets it go to where it stands; only `transform` moves, so nothing is laid out anew. */
const glideFrom = (root: Element, before: Places): void => {
  const elements = glidersIn(root);
  for (const element of elements)
    for (const animation of element.getAnimations()) if (animation.id === name) animation.cancel();
  const after = placesOf(root, elements);
  for (const element of elements.filter(isNearScreen)) {
    const id = element.dataset['glide'] ?? '';
    const [from, to] = [before.get(id), after.get(id)];
    if (from === undefined || to === undefined) continue;
    const [x, y] = [from.x - to.x, from.y - to.y];
    if (Math.abs(x) + Math.abs(y) < 1) continue;
    const frames = [{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }];
    element.animate(frames, { id: name, duration, easing: 'ease-out' });
  }
};

interface GlideProps {
  /** The list; those of its children that carry `data-glide` with an id of their own move. */
  readonly root: RefObject<Element | null>;
  /** Changes when the children are put in another order; any other change moves nothing. */
  readonly order: string;
  readonly children: ReactNode;
}

/**
 * Lets the children of a list glide to their new places; not for readers who want no motion. A class, because hooks
 * cannot look at the page just before it changes, while reading it costs nothing. View transitions would hold the whole
 * page still for each step of a slider.
 */
export class Glide extends Component<GlideProps> {
  override getSnapshotBeforeUpdate(earlier: GlideProps): Places | null {
    const root = this.props.root.current;
    if (root === null || earlier.order === this.props.order || wantsNoMotion()) return null;
    return placesOf(root, glidersIn(root));
  }

  override componentDidUpdate(_earlier: GlideProps, _state: unknown, before: Places | null): void {
    const root = this.props.root.current;
    if (root === null || before === null) return;
    // Just before the next picture, where the layout is worked out in any case.
    requestAnimationFrame(() => {
      glideFrom(root, before);
    });
  }

  override render(): ReactNode {
    return this.props.children;
  }
}
