import type { ToolFile } from '../../catalog/tool-schema.ts';
import type { Outcome } from '../outcome.ts';
import { readRepository, type GitHubAccess, type RepositoryAnswer } from './github-repository.ts';
import { inParallel } from './in-parallel.ts';
import { nothingProposed, proposedFacts, type Proposal, type Proposed } from './proposed-facts.ts';
import type { Surroundings } from './surroundings.ts';
import { withFact } from './with-fact.ts';

/** GitHub asks for few requests at a time; four keep two hundred repositories well under a minute. */
const atOnce = 4;

const onGitHub = (name: string | undefined): name is string =>
  name !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name);

/** Reads each repository once; after GitHub's first refusal it asks no more. */
const readAll = async (
  names: readonly string[],
  access: GitHubAccess,
): Promise<ReadonlyMap<string, RepositoryAnswer>> => {
  let refusal: RepositoryAnswer | undefined;
  const answers = await inParallel(names, atOnce, async (name): Promise<[string, RepositoryAnswer]> => {
    const answer = refusal ?? (await readRepository(name, access));
    if (answer.outcome === 'limited') refusal = answer;
    return [name, answer];
  });
  return new Map(answers);
};

const toProposed = (file: ToolFile, answer: RepositoryAnswer | undefined, today: string): Proposed => {
  if (answer?.outcome === 'read') return proposedFacts(file, answer.repository, today);
  const name = file.repository ?? '';
  if (answer?.outcome === 'missing')
    return { ...nothingProposed, remarks: [`repository: GitHub knows no ${name}`] };
  if (answer?.outcome === 'failed')
    return { ...nothingProposed, remarks: [`repository: ${name} could not be read: ${answer.because}`] };
  return nothingProposed;
};

const shown = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value));

const change = (id: string, { fact, from, to }: Proposal) =>
  `${id}.json facts.${fact}: ${shown(from)} -> ${shown(to.value)}`;

const written = (text: string, proposals: readonly Proposal[]) =>
  proposals.reduce((edited, { fact, to }) => withFact(edited, fact, to), text);

type Proposals = readonly (readonly [string, Proposed])[];

/** Writes what it can; a file that cannot be edited safely is left as it is and named. */
const writeAll = (all: Proposals, { readText, writeText }: Surroundings): readonly string[] =>
  all.flatMap(([id, { proposals }]) => {
    if (proposals.length === 0) return [];
    try {
      writeText(id, written(readText(id), proposals));
      return [];
    } catch (error) {
      return [`${id}.json: not written: ${error instanceof Error ? error.message : String(error)}`];
    }
  });

const unread = (answers: ReadonlyMap<string, RepositoryAnswer>): readonly string[] => {
  const limited = [...answers.values()].filter((answer) => answer.outcome === 'limited');
  const [first] = limited;
  return first === undefined
    ? []
    : [`GitHub's limit is reached: ${limited.length} repositories not read; try again ${first.until}`];
};

const lines = (texts: readonly string[]) => texts.map((text) => `${text}\n`).join('');

/**
 * Reads stars, archived mark, last push and licence of every repository on GitHub. Shows what would change; with
 * `write` it also changes the files: the stars, and a licence where there was none. Everything else that does not
 * agree is a remark for an editor. Exit code 1 if something could not be read or written.
 */
export const refresh = async (surroundings: Surroundings, write: boolean): Promise<Outcome> => {
  const { files, today, github } = surroundings;
  const tools = [...files].filter(([, { repository }]) => onGitHub(repository));
  const names = [...new Set(tools.map(([, { repository }]) => repository ?? ''))];
  const answers = await readAll(names, github);
  const all: Proposals = tools.map(([id, file]) => [
    id,
    toProposed(file, answers.get(file.repository ?? ''), today),
  ]);
  const failed = [...answers.values()].some(({ outcome }) => outcome === 'failed');
  const unwritten = write ? writeAll(all, surroundings) : [];
  const errors = [...unread(answers), ...unwritten];
  const changes = all.flatMap(([id, { proposals }]) => proposals.map((proposal) => change(id, proposal)));
  const remarks = all.flatMap(([id, proposed]) => proposed.remarks.map((remark) => `${id}.json ${remark}`));
  const closing = write ? 'Written.' : 'Nothing written; add --write to change the files.';
  return {
    exitCode: failed || errors.length > 0 ? 1 : 0,
    output: lines([
      `${changes.length} facts to change`,
      ...changes,
      `${remarks.length} remarks for an editor`,
      ...remarks,
      closing,
    ]),
    errors: lines(errors),
  };
};
