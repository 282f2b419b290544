/** Words of the start page in Danish; English has the same keys. */
const da = {
  title: 'Prøv en opfølgning – fra indkaldelse til resultat',
  lead: 'Alt kører på din egen maskine. Fjordbro Kommune og alle personer er opdigtede, så du kan trykke på alt.',
  who: 'Hvem vil du være?',
  what: (name: string) => `Hvad vil ${name} åbne?`,
  begin: 'Begynd her',
  open: (product: string) => `Åbn ${product}`,
  groups: { authority: 'Myndighed', provider: 'Leverandør', management: 'Ledelse og drift' },
  products: { outlook: 'Outlook', teams: 'Teams', sharepoint: 'SharePoint', browser: 'Treklang i browseren' },
  openWords: { outlook: 'Outlook', teams: 'Teams', sharepoint: 'SharePoint', browser: 'browseren' },
  way: 'Hele vejen rundt på seks minutter',
  wayNote: 'Hvert trin skifter person for dig.',
  step: (number: number, where: string) => `Trin ${number} · ${where}`,
  clock: (when: string) => `Uret står på ${when}`,
  names: 'Brugernavne og kode',
  namesNote: 'Koden er den samme for alle.',
  person: 'Person',
  userName: 'Brugernavn',
  password: 'Kode',
  close: 'Luk',
  otherLanguage: 'English',
  blocked: 'Appens adresse svarer ikke i denne browser endnu. Åbn den én gang, og godkend certifikatet. Kom så tilbage hertil.',
  blockedLink: 'Åbn appens adresse',
  loading: 'Henter personerne …',
  failed: 'Personerne kunne ikke hentes. Prøv at genindlæse siden.',
};

export type StartWords = typeof da;

const en: StartWords = {
  title: 'Try a follow-up – from invitation to result',
  lead: 'Everything runs on your own machine. Fjordbro Municipality and all persons are invented, so you can press anything.',
  who: 'Who do you want to be?',
  what: (name) => `What should ${name} open?`,
  begin: 'Begin here',
  open: (product) => `Open ${product}`,
  groups: { authority: 'Authority', provider: 'Provider', management: 'Management and operation' },
  products: { outlook: 'Outlook', teams: 'Teams', sharepoint: 'SharePoint', browser: 'Treklang in the browser' },
  openWords: { outlook: 'Outlook', teams: 'Teams', sharepoint: 'SharePoint', browser: 'the browser' },
  way: 'The whole way round in six minutes',
  wayNote: 'Each step changes person for you.',
  step: (number, where) => `Step ${number} · ${where}`,
  clock: (when) => `The clock shows ${when}`,
  names: 'User names and password',
  namesNote: 'The password is the same for everybody.',
  person: 'Person',
  userName: 'User name',
  password: 'Password',
  close: 'Close',
  otherLanguage: 'Dansk',
  blocked: 'The address of the app does not answer in this browser yet. Open it once and accept the certificate. Then come back here.',
  blockedLink: 'Open the address of the app',
  loading: 'Fetching the persons …',
  failed: 'The persons could not be fetched. Try to reload the page.',
};

export type Language = 'da' | 'en';
export const START_WORDS: Readonly<Record<Language, StartWords>> = { da, en };
