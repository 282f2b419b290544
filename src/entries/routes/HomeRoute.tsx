import { CaseloadPage } from '#features/caseload';
import type { Key } from '#domain';
import type { Host } from '#host';
import { EmptyState, useWords } from '#ui';
import { followUpAddresses } from './followUpAddresses.ts';
import { latePage } from './latePage.tsx';
import { useReach } from './useReach.ts';

/** The pages of this very app. */
const ADDRESSES = followUpAddresses();

/** Beside the list in a tab, after it in a pane. */
const CasePage = latePage({ words: ['terms', 'case'], load: async () => (await import('#features/case')).CasePage, isPart: true });

/** What managers see. */
const ReportRoute = latePage({ words: ['terms', 'report'], load: async () => (await import('./ReportRoute.tsx')).ReportRoute });

/** What one can reach says who one is: a caseworker has a caseload, a manager the report, others wait for their link. */
export function HomeRoute({ host, chosen }: { readonly host: Host; readonly chosen: Key | null }) {
  const reach = useReach();
  if (reach && !reach.hasAuthority) return reach.hasReport ? <ReportRoute /> : <NothingHere />;
  return (
    <CaseloadPage
      isPane={host.frame === 'pane' || host.frame === 'sidePanel'}
      chosen={chosen}
      renderDetail={(caseKey, { isAlone }) => <CasePage caseKey={caseKey} isAlone={isAlone} addresses={ADDRESSES} />}
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
