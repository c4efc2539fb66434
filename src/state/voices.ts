import { create } from 'zustand';
import type { Answers } from '../questions/answers.ts';
import type { Problem } from '../questions/problem.ts';
import type { Voice } from '../scoring/voices/voice.ts';
import { loadOwnCatalog } from './own-file.ts';

/** Most voices that are heard at once; more would fit no table. */
const mostVoices = 7;

/** A file that was not taken. */
export interface RefusedFile {
  readonly id: number;
  readonly name: string;
  /** Empty if it could not be read at all. */
  readonly problems: readonly Problem[];
}

interface Voices {
  readonly voices: readonly Voice[];
  readonly refused: readonly RefusedFile[];
}

/** The voices of this tab, in the order in which they came; kept nowhere else. */
export const useVoices = create<Voices>()(() => ({ voices: [], refused: [] }));

interface FileToRead {
  readonly name: string;
  readonly read: () => Promise<string>;
}

let lastId = 0;

const nextId = () => {
  lastId += 1;
  return lastId;
};

const refuse = (name: string, problems: readonly Problem[]) => {
  useVoices.setState(({ refused }) => ({ refused: [...refused, { id: nextId(), name, problems }] }));
};

/** The name, with a number behind it if another voice has it. */
const freeName = (wanted: string, voices: readonly Voice[]): string => {
  const taken = new Set(voices.map(({ name }) => name));
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted} (${number})`;
  return name;
};

/** Adds a voice; one too many is refused by the name it came with. */
export const addVoice = (name: string, answers: Answers): void => {
  const { voices } = useVoices.getState();
  if (voices.length >= mostVoices) {
    refuse(name, [{ path: '', expected: `at most ${mostVoices} voices`, got: 'one more' }]);
    return;
  }
  useVoices.setState({ voices: [...voices, { id: nextId(), name: freeName(name, voices), answers }] });
};

const addFile = async ({ name, read }: FileToRead) => {
  try {
    const [text, catalog, { parseVoiceText }] = await Promise.all([
      read(),
      loadOwnCatalog(),
      import('../decision/parse-voice.ts'),
    ]);
    const { answers, problems } = parseVoiceText(text, catalog);
    if (answers === undefined) refuse(name, problems);
    else addVoice(name.replace(/\.json$/i, ''), answers);
  } catch {
    refuse(name, []);
  }
};

/** Reads files one after the other, in their order; a bad one is named and the others stay. */
export const addVoiceFiles = async (files: readonly FileToRead[]): Promise<void> => {
  useVoices.setState({ refused: [] });
  // Voices stand in the order of the files.
  // oxlint-disable-next-line no-await-in-loop
  for (const file of files) await addFile(file);
};

export const renameVoice = (id: number, name: string): void => {
  useVoices.setState(({ voices }) => ({
    voices: voices.map((voice) => (voice.id === id ? { ...voice, name } : voice)),
  }));
};

export const removeVoice = (id: number): void => {
  useVoices.setState(({ voices }) => ({ voices: voices.filter((voice) => voice.id !== id) }));
};

export const dismissRefused = (id: number): void => {
  useVoices.setState(({ refused }) => ({ refused: refused.filter((one) => one.id !== id) }));
};
