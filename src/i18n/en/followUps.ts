import type { followUps as danish } from '../da/followUps.ts';

export const followUps = {
  title: 'My follow-ups',
  refreshing: 'Fetching …',
  loading: 'Fetching your follow-ups …',
  toWrite: 'Status missing',
  others: 'Meetings',
  about: (name, reference) => `${name} · ref. ${reference}`,
  reference: (reference) => `Ref. ${reference}`,
  meeting: (day, time) => `Meeting ${day} ${time}`,
  held: (day) => `The meeting was ${day}`,
  noTime: 'The meeting has no time yet',
  due: (day) => `Material by ${day}`,
  material: { missing: 'Status missing', submitted: 'Status submitted', notAsked: 'No status was asked for' },
  write: 'Write status',
  see: 'See the follow-up',
  health: 'Does Treklang work here?',
  lookAgain: 'Look again',
  notRefreshed: 'The list is from last time.',
  empty: {
    title: 'No follow-ups right now',
    what: 'When you are invited to a meeting, the follow-up appears here.',
    link: 'If you have a link in an invitation, open it first. After that you can find the follow-up here as well.',
  },
  visit: {
    heading: 'Open Treklang’s page first',
    what: 'The first time, and sometimes again later, the page has to be opened in a window of its own. Then come back here.',
    open: 'Open the page',
    then: 'I have opened it – go on',
    oneMore: 'Good. There is one more page to open.',
    still: 'It does not work yet. Open the page again, and wait until it has loaded.',
  },
} satisfies typeof danish;
