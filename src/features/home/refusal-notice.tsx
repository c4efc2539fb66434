import { problemLine } from '../../questions/problem.ts';
import { Notice } from '../../ui/notice.tsx';
import type { Refusal } from './use-incoming-answers.ts';

/** Says why a file was not taken, one line for each thing to correct. */
export function RefusalNotice({ refusal: { source, problems } }: { readonly refusal: Refusal }) {
  return (
    <Notice tone="danger" announce="at-once" title={`Could not open ${source}`}>
      {problems.length === 0 ? (
        <p>It could not be read. Check the connection or the file, and try again.</p>
      ) : (
        <ul>
          {problems.map((problem) => (
            <li key={problem.path + problem.expected}>
              <code>{problemLine(problem)}</code>
            </li>
          ))}
        </ul>
      )}
      <p>Your present answers are unchanged.</p>
    </Notice>
  );
}
