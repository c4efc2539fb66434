import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import styles from './error-boundary.module.css';

interface ErrorBoundaryProps {
  /** Where the reader is; going elsewhere tries again. */
  readonly place: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failure: string | null;
  readonly place: string;
}

function Failure({ message }: { readonly message: string }) {
  return (
    <div role="alert" className={styles['failure']}>
      <PageHeading title="This view could not be shown" />
      <p>
        Either a part of the page did not load, for example because the network was interrupted or a newer
        version was put in place, or there is a fault in it. Your answers are kept. Loading the page again
        usually helps.
      </p>
      <Button
        tone="primary"
        onClick={() => {
          globalThis.location.reload();
        }}
      >
        Load the page again
      </Button>
      <Disclosure summary="What went wrong">
        <code>{message}</code>
      </Disclosure>
    </div>
  );
}

/** Shows a way out instead of a blank page when a view fails. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  static getDerivedStateFromProps(
    { place }: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): ErrorBoundaryState | null {
    return place === state.place ? null : { failure: null, place };
  }

  override render() {
    const { failure } = this.state;
    return failure === null ? this.props.children : <Failure message={failure} />;
  }
}
