import type { ToolFile } from '../../catalog/tool-schema.ts';
import type { Repository } from './github-repository.ts';

/** A sourced fact as a tool file writes it. */
export interface SourcedFact {
  readonly value: string | number;
  readonly source: string;
  readonly asOf: string;
  readonly note?: string;
}

/** A fact that the command may write by itself. */
export interface Proposal {
  readonly fact: 'githubStars' | 'licence';
  /** The value in the file; undefined if the file has none. */
  readonly from: unknown;
  readonly to: SourcedFact;
}

export interface Proposed {
  readonly proposals: readonly Proposal[];
  /** Differences that an editor has to judge: the command never touches what somebody wrote. */
  readonly remarks: readonly string[];
}

/** What is proposed and remarked if nothing could be read. */
export const nothingProposed: Proposed = { proposals: [], remarks: [] };

/** Of a rounded number that becomes exact, only the rest of the note stays true. */
const exactNote = (note: string | undefined) => {
  const rest = note?.replace(/^Rounded(; )?/, '');
  return rest === undefined || rest === '' ? undefined : rest;
};

interface StatedFact {
  readonly value: unknown;
  readonly source?: string | undefined;
  readonly asOf?: string | undefined;
  readonly unverified?: true | undefined;
  readonly note?: string | undefined;
}

const stated = (file: ToolFile, name: Proposal['fact']): StatedFact | undefined => file.facts[name];

const starsProposal = (file: ToolFile, stars: number, origin: Omit<SourcedFact, 'value'>) => {
  const present = stated(file, 'githubStars');
  if (present?.value === stars && present.source === origin.source && present.asOf === origin.asOf) return [];
  const note = exactNote(present?.note);
  const to = { value: stars, ...origin, ...(note !== undefined && { note }) };
  return [{ fact: 'githubStars' as const, from: present?.value, to }];
};

const licenceProposal = (
  file: ToolFile,
  licence: string | undefined,
  origin: Omit<SourcedFact, 'value'>,
): readonly Proposal[] =>
  licence === undefined || stated(file, 'licence') !== undefined
    ? []
    : [{ fact: 'licence', from: undefined, to: { value: licence, ...origin } }];

const yearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

const ended: ReadonlySet<string> = new Set(['unmaintained', 'archived', 'discontinued', 'renamed']);

const lifecycleRemarks = ({ status }: ToolFile, repository: Repository, today: string): readonly string[] => {
  if (ended.has(status.state)) return [];
  const { archived, lastPush } = repository;
  if (archived) return [`status: the file says ${status.state}, the repository is archived`];
  return lastPush !== undefined && lastPush < yearBefore(today)
    ? [`status: the file says ${status.state}, the last push was on ${lastPush}`]
    : [];
};

const licenceRemarks = (file: ToolFile, licence: string | undefined): readonly string[] => {
  const present = stated(file, 'licence');
  if (present === undefined || licence === undefined) return [];
  if (present.value !== licence)
    return [`facts.licence: the file says ${String(present.value)}, GitHub says ${licence}`];
  return present.unverified === true
    ? [`facts.licence: unverified, and GitHub says ${licence} too: a source can be added`]
    : [];
};

/**
 * What a repository's record means for a tool file: new stars, a licence where the file has none, and remarks on
 * everything else that does not agree. `today` is the day of reading, `YYYY-MM-DD`.
 */
export const proposedFacts = (file: ToolFile, repository: Repository, today: string): Proposed => {
  const { fullName, stars, licence } = repository;
  const origin = { source: `https://api.github.com/repos/${fullName}`, asOf: today };
  const moved = fullName.toLowerCase() !== file.repository?.toLowerCase();
  return {
    proposals: [...starsProposal(file, stars, origin), ...licenceProposal(file, licence, origin)],
    remarks: [
      ...(moved ? [`repository: ${file.repository ?? 'none'} is now ${fullName}`] : []),
      ...lifecycleRemarks(file, repository, today),
      ...licenceRemarks(file, licence),
    ],
  };
};
