import { ReportPage } from '#features/report';
import { useStore } from '#store/queries';

export function ReportRoute() {
  return <ReportPage store={useStore()} />;
}
