/** What is said before anything of Treklang is shown. */
export const entry = {
  signInTitle: 'Log ind for at se dine opfølgninger',
  signInWhy: 'Brug den konto, du er inviteret med.',
  signIn: 'Log ind',
  signingIn: 'Logger ind …',
  signInFailed: 'Vi fik ikke svar på indlogningen. Prøv igen.',
  ranOut: 'Din indlogning er udløbet. Det, du har skrevet, er her stadig.',
  unknownTitle: 'Vi kan ikke finde siden',
  unknownText: 'Linket er måske forkortet eller forkert.',
  home: 'Til mine opfølgninger',
  emptyTitle: 'Ingen opfølgninger lige nu',
  emptyText: 'Du får besked, når der er noget til dig. Har du fået et link i en indkaldelse, så åbn det.',
  tabName: 'Opfølgning',
  tabTitle: 'Læg opfølgningen i mødet',
  tabText: 'Fanen viser dagsorden, mål og beslutninger før og under mødet. Tryk Gem for at lægge den ind.',
  noTabTitle: 'Mødet hører ikke til en opfølgning',
  noTabText: 'Kun den, der har indkaldt til mødet i Treklang, kan lægge fanen ind. Indkald i Treklang først, eller bed mødelederen om det.',
};
