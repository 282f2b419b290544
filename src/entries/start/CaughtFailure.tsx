import { Failure, isFailure } from '#domain';
import { FailedPage } from '#ui';
import { Component, type ReactNode } from 'react';

interface CaughtFailureProps {
  readonly children: ReactNode;
}

/** The last net: what no page expected is told like any other failure, and the page can be tried again. */
export class CaughtFailure extends Component<CaughtFailureProps, { readonly failure: Failure | null }> {
  override state: { readonly failure: Failure | null } = { failure: null };

  static getDerivedStateFromError(error: unknown): { failure: Failure } {
    return { failure: isFailure(error) ? error : new Failure('unexpected', describe(error), { cause: error }) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure ? <FailedPage failure={failure} onRetry={() => this.setState({ failure: null })} /> : this.props.children;
  }
}

/** The kind of error only: a message may hold what a person wrote. */
function describe(error: unknown): string {
  return error instanceof Error ? error.name : 'Unknown';
}
