import type { Store } from '#store';

export interface ReportPageProps {
  readonly store: Store;
}

/** Development since start for those who manage: without names, with what is not known. */
export function ReportPage(_props: ReportPageProps) {
  return <main />;
}
