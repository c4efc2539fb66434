import { LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { NoSelection } from '../../scoring/stack/selection.ts';
import { labelOf, namesOf, type StackView } from './stack-view.ts';

interface NoStackProps {
  readonly view: StackView;
  readonly selection: NoSelection;
}

/** Says why there is no stack. */
export function NoStack({ view: { catalog }, selection }: NoStackProps) {
  const { uncovered, clashes, proven } = selection;
  return (
    <Notice tone="warning" title="No set of tools does all of these jobs" announce="at-pause">
      {uncovered.length > 0 && <p>Nothing does: {uncovered.map(labelOf).join(', ')}.</p>}
      {clashes.map((pair) => (
        <p key={pair.join(' ')}>These two rule each other out: {namesOf(catalog, pair)}.</p>
      ))}
      {!proven && <p>The search was cut short, so there may be one all the same.</p>}
      <LinkButton to="/wizard/limits" size="small">
        Look through your limits
      </LinkButton>
    </Notice>
  );
}
