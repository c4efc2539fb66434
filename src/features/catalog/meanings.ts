import type { StatusState, SupportLevel } from '../../catalog/vocabularies.ts';
import type { BadgeTone } from '../../ui/badge.tsx';

/** What each stage in the life of a tool means. */
export const statusMeanings: Readonly<Record<StatusState, string>> = {
  'active': 'Developed further, with releases or changes in the last year.',
  'maintenance': 'Faults are mended and holes are closed; new features are not to be expected.',
  'unmaintained':
    'No release and hardly a change for a long time, without anybody having said that it has ended.',
  'archived': 'The owner has closed the repository for changes.',
  'sunset-announced':
    'The vendor has said when it will end. It can still be used, with a warning until that day.',
  'discontinued': 'It cannot be used or bought any more.',
  'renamed': 'It goes on under another name, as the tool that followed it.',
};

/** How far a feature is offered. */
export const supportMeanings: Readonly<Record<SupportLevel, string>> = {
  yes: 'In every edition, without another product.',
  no: 'Not offered, or only by building it yourself.',
  partly: 'In part or with a detour; a note says which part.',
  paid: 'Only in a paid plan or edition.',
};

/** How far a tool covers an activity. */
export const coverageMeanings: Readonly<Record<string, string>> = {
  'Made for it': 'The job is what the tool was made for, or one of a few such.',
  'Does part of it':
    'The tool helps with the job beside what it was made for. The ranking counts that against it.',
};

/** On what a statement of the catalog may rest. */
export const provenanceMeanings: readonly {
  readonly word: string;
  readonly meaning: string;
  readonly tone?: BadgeTone;
}[] = [
  {
    word: 'source, with a date',
    meaning:
      'Somebody opened this address and read the statement there. The date is the state of the source, or the day on which it was read.',
  },
  {
    word: 'unverified',
    tone: 'unknown',
    meaning:
      'An editor believes it but has not seen it in a source. No tool is ruled out by it, and no price rests on it.',
  },
  {
    word: 'judgement',
    tone: 'neutral',
    meaning:
      'An opinion of the editors with its grounds. It counts in the score and is marked wherever it is shown.',
  },
];
