import { CaseloadPage } from '#features/caseload';
import type { CaseFile, Key } from '#domain';
import type { Host } from '#host';
import { useReading } from '#store/queries';
import type { ReactNode } from 'react';
import { followUpAddresses } from './followUpAddresses.ts';
import { latePage } from './latePage.tsx';
import { useReach } from './useReach.ts';

/** The pages of this very app. */
const ADDRESSES = followUpAddresses();

/** Beside the list in a tab, after it in a pane. */
const CasePage = latePage({ words: ['terms', 'case'], load: async () => (await import('#features/case')).CasePage, isPart: true });

/** What is waited for before a meeting; only where something is. */
const CollectPart = latePage({ words: ['terms', 'collect', 'documents'], load: async () => (await import('#features/collect')).CollectPart, isPart: true });

/** Beside an appointment that is a called meeting, the list begins with it. */
const OpenedMeeting = latePage({ words: ['terms', 'case'], load: async () => (await import('#features/case')).LateOpenedMeeting, isPart: true });

/** What managers see. */
const ReportRoute = latePage({ words: ['terms', 'report'], load: async () => (await import('./ReportRoute.tsx')).ReportRoute });

/** What a service's staff see who come without a link. */
const FollowUpsPage = latePage({ words: ['terms', 'followUps'], load: async () => (await import('#features/followUps')).FollowUpsPage });

/** What one can reach says who one is: a caseworker has a caseload, a manager the report, others their own follow-ups. Guests are always staff of a service. */
export function HomeRoute({ host, chosen }: { readonly host: Host; readonly chosen: Key | null }) {
  const { me } = useReading();
  const reach = useReach();
  if (me.isGuest) return <FollowUpsPage />;
  if (reach && !reach.hasAuthority) return reach.hasReport ? <ReportRoute /> : <FollowUpsPage />;
  return (
    <CaseloadPage
      isPane={host.frame === 'pane' || host.frame === 'sidePanel'}
      chosen={chosen}
      renderDetail={(caseKey, { isAlone }) => <CasePage caseKey={caseKey} isAlone={isAlone} addresses={ADDRESSES} renderMaterial={renderMaterial} />}
      hasReport={reach?.hasReport ?? false}
      above={host.openItem && <OpenedMeeting item={host.openItem} />}
    />
  );
}

function renderMaterial(file: CaseFile, isFresh: boolean): ReactNode {
  const isWaiting = file.rooms.some(({ followUps, reports }) => followUps.some(({ state }) => state === 'convened' || state === 'held') || reports.some(({ voice }) => voice === 'provider'));
  return isWaiting && <CollectPart file={file} isFresh={isFresh} pageOf={ADDRESSES.pageOf} />;
}
