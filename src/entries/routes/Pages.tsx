import { type FollowUpPlace, followUpPath } from '#domain';
import type { Host } from '#host';
import { loadWords, type WordsOf } from '#i18n';
import { type Route, useLanguage, useRoute } from '#ui';
import { lazy, Suspense } from 'react';
import { Opening } from '../start/Opening.tsx';
import { HomeRoute } from './HomeRoute.tsx';
import { UnknownRoute } from './UnknownRoute.tsx';

const BookRoute = lazy(async () => ({ default: (await import('./BookRoute.tsx')).BookRoute }));
const CloseRoute = lazy(async () => ({ default: (await import('./CloseRoute.tsx')).CloseRoute }));
const ReportRoute = lazy(async () => ({ default: (await import('./ReportRoute.tsx')).ReportRoute }));
const FollowUpRoute = lazy(async () => ({ default: (await import('./FollowUpRoute.tsx')).FollowUpRoute }));
const RoomsRoute = lazy(async () => ({ default: (await import('./RoomsRoute.tsx')).RoomsRoute }));
const MeetingRoute = lazy(async () => ({ default: (await import('./MeetingRoute.tsx')).MeetingRoute }));

/** Words a page needs beside those of the first screen: fetched together with its code, not after it. */
const WORDS: Readonly<Record<Route['page'], readonly WordsOf[]>> = {
  caseload: [],
  case: ['terms', 'case'],
  book: ['terms', 'book'],
  close: ['terms', 'close'],
  report: ['terms', 'report'],
  followUp: ['terms', 'status'],
  meeting: ['terms', 'status', 'meeting'],
  unknown: [],
};

export interface PagesProps {
  readonly host: Host;
  /** Until the store is there, only the first screen is shown: from what this device kept. */
  readonly isWhole: boolean;
}

/** The page of the address. Each comes in a piece of its own, the first screen apart. */
export function Pages({ host, isWhole }: PagesProps) {
  const route = useRoute();
  const language = useLanguage();
  for (const feature of WORDS[route.page]) void loadWords(feature, language).catch(() => undefined);
  const isFirst = route.page === 'caseload' || route.page === 'case';
  return <Suspense fallback={<Opening />}>{isWhole || isFirst ? pageOf(route, host) : <Opening />}</Suspense>;
}

function pageOf(route: Route, host: Host) {
  switch (route.page) {
    case 'caseload':
      return <HomeRoute host={host} chosen={null} />;
    case 'case':
      return <HomeRoute host={host} chosen={route.caseKey} />;
    case 'book':
      return <BookRoute key={route.caseKey} host={host} caseKey={route.caseKey} />;
    case 'close':
      return <CloseRoute key={route.caseKey} caseKey={route.caseKey} />;
    case 'report':
      return <ReportRoute />;
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
