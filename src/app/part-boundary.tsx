import { Component, type ReactNode } from 'react';

interface PartBoundaryProps {
  /** What stands in for a part that fails; nothing for one that nobody waits for. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}

interface PartBoundaryState {
  readonly failed: boolean;
}

/** Keeps the failure of one part, such as one that did not load, from taking the whole page with it. */
export class PartBoundary extends Component<PartBoundaryProps, PartBoundaryState> {
  override state: PartBoundaryState = { failed: false };

  static getDerivedStateFromError(): PartBoundaryState {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
