/** What we use of the library: named here, so that the other two thirds of it are not fetched. */
export { app, calendar, meeting, pages } from '@microsoft/teams-js';
