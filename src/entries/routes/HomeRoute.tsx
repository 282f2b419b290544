import { CaseloadPage } from '#features/caseload';
import type { Key } from '#domain';
import type { Host } from '#host';
import { EmptyState, useWords } from '#ui';
import { lazy, Suspense } from 'react';
import { followUpAddresses } from './followUpAddresses.ts';
import { useReach } from './useReach.ts';

/** The pages of this very app. */
const ADDRESSES = followUpAddresses();

/** Beside the list in a tab, after it in a pane. */
const CasePage = lazy(async () => ({ default: (await import('#features/case')).CasePage }));

/** What managers see. */
const ReportRoute = lazy(async () => ({ default: (await import('./ReportRoute.tsx')).ReportRoute }));

/** What one can reach says who one is: a caseworker has a caseload, a manager the report, others wait for their link. */
export function HomeRoute({ host, chosen }: { readonly host: Host; readonly chosen: Key | null }) {
  const reach = useReach();
  if (reach && !reach.hasAuthority) return reach.hasReport ? <ReportRoute /> : <NothingHere />;
  return (
    <CaseloadPage
      isPane={host.frame === 'pane' || host.frame === 'sidePanel'}
      chosen={chosen}
      renderDetail={(caseKey, { isAlone }) => (
        <Suspense>
          <CasePage caseKey={caseKey} isAlone={isAlone} addresses={ADDRESSES} />
        </Suspense>
      )}
      hasReport={reach?.hasReport ?? false}
    />
  );
}

function NothingHere() {
  const words = useWords('entry');
  return (
    <main>
      <EmptyState title={words.emptyTitle}>
        <p>{words.emptyText}</p>
      </EmptyState>
    </main>
  );
}
