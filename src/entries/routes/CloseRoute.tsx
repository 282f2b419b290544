import { ClosePage } from '#features/close';
import { type Failure, isFailure, type Key } from '#domain';
import { useCaseFile, useDevice, useStore } from '#store/queries';
import { FailureNote } from '#ui';
import { Opening } from '../start/Opening.tsx';
import { useRefreshOnLeave } from './useRefreshOnLeave.ts';

export function CloseRoute({ caseKey }: { readonly caseKey: Key }) {
  const store = useStore();
  const device = useDevice();
  const { data, error, refetch } = useCaseFile(caseKey);
  useRefreshOnLeave(caseKey);
  if (data) return <ClosePage store={store} file={data} device={device} reload={() => store.loadCaseFile(caseKey)} />;
  if (!error) return <Opening />;
  return (
    <main>
      <FailureNote failure={requireFailure(error)} onRetry={() => void refetch()} />
    </main>
  );
}

function requireFailure(error: Error): Failure {
  if (isFailure(error)) return error;
  throw error;
}
