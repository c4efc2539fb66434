import { LinkButton } from '../ui/button.tsx';
import { PageHeading } from '../ui/page-heading.tsx';

/** For addresses that lead nowhere. */
export function NotFound() {
  return (
    <>
      <PageHeading title="There is nothing at this address" />
      <p>The address may be misspelt, or it comes from a newer version. Your answers are untouched.</p>
      <LinkButton to="/" tone="primary">
        To the start
      </LinkButton>
    </>
  );
}
