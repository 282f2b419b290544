import type { configure as danish } from '../da/configure.ts';

export const configure = {
  tabTitle: 'Put the follow-up into the meeting',
  tabText: 'The tab shows agenda, goals and decisions before and in the meeting. Press Save to add it.',
  hasTabTitle: 'The tab is in the meeting already',
  hasTabText: 'It shows the whole follow-up, also when the meeting has several services. Close this window and open the tab in the meeting.',
  noTabTitle: 'You cannot add the tab here',
  noTabText: 'Only the person who convened the meeting in Treklang can. Ask the organizer to add the tab.',
  noTabElse: 'If nobody has convened it in Treklang, begin there: find the citizen and choose Find a time.',
} satisfies typeof danish;
