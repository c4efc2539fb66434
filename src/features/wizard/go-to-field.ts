import { useEffect } from 'react';
import { fieldId } from '../../questions/question-address.ts';

/** Gives the focus to the control of a question and brings all of the question into view. */
export const goToField = (id: string): void => {
  const field = document.getElementById(id);
  if (field === null) {
    // A picker whose names are still loading: its label is there.
    document.querySelector(`label[for='${id}']`)?.scrollIntoView({ block: 'center' });
    return;
  }
  // What is folded away cannot take the focus.
  field.closest('details')?.setAttribute('open', '');
  const target = field.matches('fieldset')
    ? (field.querySelector<HTMLElement>('input:checked') ?? field.querySelector('input') ?? field)
    : field;
  // Without the ring nobody would see where they were led.
  const options: FocusOptions & { focusVisible?: boolean } = { preventScroll: true, focusVisible: true };
  target.focus(options);
  const whole = field.closest('[data-kind], fieldset') ?? field;
  whole.scrollIntoView({ block: whole.clientHeight < innerHeight / 2 ? 'center' : 'start' });
};

const fieldInAddress = (): string | undefined => /^#(q-[\w-]+)$/.exec(location.hash)?.[1];

/** True if the address leads to this question. */
export const isInAddress = (path: string): boolean => fieldInAddress() === fieldId(path);

/** What the router tells on following a link, also to the address where one is; going back restores the place. */
const followed = ['pushState', 'replaceState', 'hashchange'];

/** Goes to the question that the address names, on opening the step and whenever a link names one again. */
export const useFieldInAddress = (): void => {
  useEffect(() => {
    const go = () => {
      const id = fieldInAddress();
      if (id !== undefined) goToField(id);
    };
    go();
    for (const event of followed) globalThis.addEventListener(event, go);
    return () => {
      for (const event of followed) globalThis.removeEventListener(event, go);
    };
  }, []);
};
