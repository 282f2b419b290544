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
} satisfies typeof danish;
