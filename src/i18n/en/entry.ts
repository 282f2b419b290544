import type { entry as danish } from '../da/entry.ts';

export const entry = {
  signInTitle: 'Sign in to see your follow-ups',
  signInWhy: 'Use the account you were invited with.',
  signIn: 'Sign in',
  signingIn: 'Signing in …',
  signInFailed: 'We had no answer to the sign-in. Try again.',
  ranOut: 'Your sign-in has run out. What you wrote is still here.',
  notSetUpTitle: 'Treklang is not set up right',
  notSetUpText: 'The page cannot open before the settings are mended. Give your administrator this message:',
  unknownTitle: 'We cannot find the page',
  unknownText: 'The link may be cut short or wrong.',
  home: 'To my follow-ups',
  tabName: 'Follow-up',
  tabTitle: 'Put the follow-up into the meeting',
  tabText: 'The tab shows agenda, goals and decisions before and in the meeting. Press Save to add it.',
  hasTabTitle: 'The tab is in the meeting already',
  hasTabText: 'It shows the whole follow-up, also when the meeting has several services. Close this window and open the tab in the meeting.',
  noTabTitle: 'You cannot add the tab here',
  noTabText: 'Only the person who convened the meeting in Treklang can. Ask the organizer to add the tab.',
  noTabElse: 'If nobody has convened it in Treklang, begin there: find the citizen and choose Find a time.',
} satisfies typeof danish;
