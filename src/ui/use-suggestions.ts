import { useState, type KeyboardEvent } from 'react';
import { matching, type PickerOption } from './matching.ts';

interface Choice {
  readonly options: readonly PickerOption[];
  readonly chosen: readonly string[];
  readonly onPick: (option: PickerOption) => void;
}

/** The text, the suggestions for it, and what the keys do with them. */
export const useSuggestions = ({ options, chosen, onPick }: Choice) => {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = open ? matching(options, text, chosen) : [];
  const current = found[active];
  const type = (words: string) => {
    setText(words);
    setOpen(words.trim() !== '');
    setActive(0);
  };
  const pick = (option: PickerOption) => {
    onPick(option);
    type('');
  };
  const move = (step: 1 | -1) => {
    setActive(open ? (active + step + found.length) % Math.max(1, found.length) : 0);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
  };
  const actions: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => {
      move(1);
    },
    ArrowUp: () => {
      move(-1);
    },
    // With nothing typed, Enter belongs to the form.
    Enter: open || text !== '' ? () => current !== undefined && pick(current) : undefined,
    Escape: open ? close : undefined,
  };
  const press = (event: KeyboardEvent) => {
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  return { text, found, active, current, open, type, pick, press, close };
};
