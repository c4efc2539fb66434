import { problemLine, type Problem } from '../../questions/problem.ts';
import { Notice } from '../../ui/notice.tsx';

interface OwnFileRefusalProps {
  readonly name: string;
  /** Empty if the file could not be read at all. */
  readonly problems: readonly Problem[];
  /** True if an earlier file is still in place. */
  readonly kept: boolean;
}

/** What is wrong, one line each. */
export function ProblemList({ problems }: Pick<OwnFileRefusalProps, 'problems'>) {
  return (
    <ul>
      {problems.map((problem) => (
        <li key={problem.path + problem.expected}>
          <code>{problemLine(problem)}</code>
        </li>
      ))}
    </ul>
  );
}

/** Says why a file was not taken. */
export function OwnFileRefusal({ name, problems, kept }: OwnFileRefusalProps) {
  return (
    <Notice tone="danger" announce="at-once" title={`Could not take “${name}”`}>
      {problems.length === 0 ? (
        <p>It could not be read. Check the connection or the file, and try again.</p>
      ) : (
        <ProblemList problems={problems} />
      )}
      <p>{kept ? 'The file that was in place still is.' : 'The catalog is unchanged.'}</p>
    </Notice>
  );
}
