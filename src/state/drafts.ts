import { create } from 'zustand';

/**
 * Texts that were typed and cannot be answers, by path: they are shown again when the reader comes back to
 * the step, and named in the review. They last as long as the tab.
 */
export const useDrafts = create<Readonly<Record<string, string>>>()(() => ({}));

/** Remembers an unfit text, or forgets the one at this path. */
export const setDraft = (path: string, text: string | undefined): void => {
  const { [path]: _before, ...others } = useDrafts.getState();
  useDrafts.setState(text === undefined ? others : { ...others, [path]: text }, true);
};

/** Forgets them all. */
export const forgetDrafts = (): void => {
  useDrafts.setState({}, true);
};
