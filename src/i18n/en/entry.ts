import type { entry as danish } from '../da/entry.ts';

export const entry = {
  signInTitle: 'Sign in to see your follow-ups',
  signInWhy: 'Use the account you were invited with.',
  signIn: 'Sign in',
  signingIn: 'Signing in …',
  signInFailed: 'We had no answer to the sign-in. Try again.',
  ranOut: 'Your sign-in has run out. What you wrote is still here.',
  unknownTitle: 'We cannot find the page',
  unknownText: 'The link may be cut short or wrong.',
  home: 'To my follow-ups',
  emptyTitle: 'No follow-ups right now',
  emptyText: 'You will be told when there is something for you. If you got a link in an invitation, open it.',
  tabName: 'Follow-up',
  tabTitle: 'Put the follow-up into the meeting',
  tabText: 'The tab shows agenda, goals and decisions before and in the meeting. Press Save to add it.',
  noTabTitle: 'This meeting belongs to no follow-up',
  noTabText: 'Only the person who convened the meeting in Treklang can add the tab. Convene in Treklang first, or ask the organizer.',
} satisfies typeof danish;
