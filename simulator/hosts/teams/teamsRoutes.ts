import type { PersonRoute } from '../../identity/personMount.ts';
import { apiRoute } from '../person/apiRoute.ts';
import { personPage } from '../person/personPage.ts';
import { addTreklang, meetingDetails, meetingList } from './meetingsOfPerson.ts';
import { join, leave, live, share, stopSharing } from './takingPart.ts';

const MEETING = '/teams/meet/{meet-id}';

/** The Teams page, its meetings, and what it asks. */
export const teamsRoutes: readonly PersonRoute[] = [
  personPage('/teams', 'teams', 'Teams'),
  personPage('/teams/meet/{meet-id}', 'teams', 'Teams'),
  apiRoute('GET', '/teams/meetings', meetingList),
  apiRoute('GET', MEETING, meetingDetails),
  apiRoute('POST', `${MEETING}/app`, addTreklang),
  apiRoute('POST', `${MEETING}/join`, join),
  apiRoute('POST', `${MEETING}/leave`, leave),
  apiRoute('GET', `${MEETING}/live`, live),
  apiRoute('PUT', `${MEETING}/stage`, share),
  apiRoute('DELETE', `${MEETING}/stage`, stopSharing),
];
