import { type Failure, isFailure, type Key } from '#domain';
import { useCaseload, useSituations, useReading } from '#store/queries';
import type { ReactNode } from 'react';
import { CaseloadView } from './CaseloadView.tsx';

export interface CaseloadPageProps {
  readonly isPane: boolean;
  readonly chosen: Key | null;
  readonly renderDetail: (caseKey: Key, place: { readonly isAlone: boolean }) => ReactNode;
  readonly hasReport: boolean;
  readonly above?: ReactNode;
}

/** My caseload, as it was last time at once and as it is as soon as it comes. */
export function CaseloadPage(props: CaseloadPageProps) {
  const { me } = useReading();
  const cases = useCaseload();
  const situations = useSituations(cases.data);
  const refresh = () => void cases.refetch().then(() => situations.refetch());
  return (
    <CaseloadView
      {...props}
      situations={situations.data}
      me={me}
      failure={failureOf(cases.error ?? situations.error)}
      isFetching={cases.isFetching || situations.isFetching}
      onRefresh={refresh}
    />
  );
}

/** What is no failure of ours goes to the page's last net. */
function failureOf(error: unknown): Failure | null {
  if (error === null || error === undefined) return null;
  if (isFailure(error)) return error;
  throw error instanceof Error ? error : new Error('The caseload did not load', { cause: error });
}
