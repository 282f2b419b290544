/** What is said before anything of Treklang is shown. */
export const entry = {
  signInTitle: 'Log ind for at se dine opfølgninger',
  signInWhy: 'Brug den konto, du er inviteret med.',
  signIn: 'Log ind',
  signingIn: 'Logger ind …',
  signInFailed: 'Vi fik ikke svar på indlogningen. Prøv igen.',
  ranOut: 'Din indlogning er udløbet. Det, du har skrevet, er her stadig.',
  notSetUpTitle: 'Treklang er ikke sat rigtigt op',
  notSetUpText: 'Siden kan ikke åbnes, før opsætningen er rettet. Giv jeres administrator denne besked:',
  unknownTitle: 'Vi kan ikke finde siden',
  unknownText: 'Linket er måske forkortet eller forkert.',
  home: 'Til mine opfølgninger',
  tabName: 'Opfølgning',
};
