import { type FollowUpPlace, followUpPath } from '#domain';
import type { Host } from '#host';
import { type Route, useRoute } from '#ui';
import { HomeRoute } from './HomeRoute.tsx';
import { latePage } from './latePage.tsx';

const BookRoute = latePage({ words: ['terms', 'book', 'documents'], load: async () => (await import('./BookRoute.tsx')).BookRoute });
const ChangeRoute = latePage({ words: ['terms', 'book', 'documents', 'change'], load: async () => (await import('./ChangeRoute.tsx')).ChangeRoute });
const CloseRoute = latePage({ words: ['terms', 'close'], load: async () => (await import('./CloseRoute.tsx')).CloseRoute });
const ReportRoute = latePage({ words: ['terms', 'report'], load: async () => (await import('./ReportRoute.tsx')).ReportRoute });
const HealthRoute = latePage({ words: ['health'], load: async () => (await import('./HealthRoute.tsx')).HealthRoute });
const FollowUpRoute = latePage({ words: ['terms', 'status'], load: async () => (await import('./FollowUpRoute.tsx')).FollowUpRoute });
const RoomsRoute = latePage({ words: ['terms', 'status', 'meeting'], load: async () => (await import('./RoomsRoute.tsx')).RoomsRoute });
const UnknownRoute = latePage({ words: [], load: async () => (await import('./UnknownRoute.tsx')).UnknownRoute });
const MeetingRoute = latePage({ words: ['terms', 'meeting'], load: async () => (await import('./MeetingRoute.tsx')).MeetingRoute });

export interface PagesProps {
  readonly host: Host;
}

/** The page of the address. Each comes in a piece of its own, the first screen apart. */
export function Pages({ host }: PagesProps) {
  return pageOf(useRoute(), host);
}

function pageOf(route: Route, host: Host) {
  switch (route.page) {
    case 'caseload':
      return <HomeRoute host={host} chosen={null} />;
    case 'case':
      return <HomeRoute host={host} chosen={route.caseKey} />;
    case 'book':
      return <BookRoute key={route.caseKey} host={host} caseKey={route.caseKey} />;
    case 'move':
    case 'cancel':
      return <ChangeRoute key={`${route.page} ${route.meetingKey}`} caseKey={route.caseKey} meetingKey={route.meetingKey} change={route.page} />;
    case 'close':
      return <CloseRoute key={route.caseKey} caseKey={route.caseKey} />;
    case 'report':
      return <ReportRoute />;
    case 'health':
      return <HealthRoute />;
    case 'followUp':
      return placesOf([route], host);
    case 'meeting':
      return placesOf(route.places, host);
    default:
      return <UnknownRoute />;
  }
}

/** One follow-up, or those of one meeting. */
function placesOf(places: readonly FollowUpPlace[], host: Host) {
  const path = followUpPath(places);
  const isMeeting = host.frame === 'sidePanel' || host.frame === 'meetingStage';
  if (isMeeting) return <MeetingRoute key={path} host={host} places={places} />;
  const [only, ...others] = places;
  return only && others.length === 0 ? <FollowUpRoute key={path} {...only} /> : <RoomsRoute key={path} places={places} />;
}
