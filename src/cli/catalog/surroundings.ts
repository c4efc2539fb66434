import type { ToolFile } from '../../catalog/tool-schema.ts';
import type { GitHubAccess } from './github-repository.ts';

/** Everything that the commands read from or do to the world outside. */
export interface Surroundings {
  readonly files: ReadonlyMap<string, ToolFile>;
  /** The text of one tool file. */
  readonly readText: (id: string) => string;
  readonly writeText: (id: string, text: string) => void;
  /** The day of the run, `YYYY-MM-DD`. */
  readonly today: string;
  readonly github: GitHubAccess;
}
