import type { Language } from './startWords.ts';

export type Product = 'outlook' | 'teams' | 'sharepoint' | 'browser';
export type PersonGroup = 'authority' | 'provider' | 'management';

/** A row of `GET /persons`. */
export interface StartPerson {
  readonly alias: string;
  readonly name: string;
  readonly role: string;
  readonly jobTitle: string;
  readonly tenantName: string;
  readonly userPrincipalName: string;
  readonly password: string;
  /** Key of the tenant where the person is a guest. */
  readonly guestIn?: string;
}

export interface Offer {
  readonly product: Product;
  readonly text: Readonly<Record<Language, string>>;
}

export const groupOf = ({ role }: StartPerson): PersonGroup =>
  role === 'caseworker' ? 'authority' : role === 'serviceStaff' ? 'provider' : 'management';

/** What each person can try, the best first: the demo's own people. */
const OFFERS: Readonly<Record<string, readonly Offer[]>> = {
  mette: [
    offer('outlook', 'Asta mangler en opfølgning. Find en tid, og send indkaldelsen.', 'Asta needs a follow-up. Find a time and send the invitation.'),
    offer('teams', 'Gå med i mødet om Freja. Tag målene ét ad gangen, og skriv, hvad I beslutter.', 'Join the meeting about Freja. Take the goals one at a time and write what you decide.'),
    offer('sharepoint', 'Se listerne, som alt bliver gemt i – med Mettes rettigheder.', 'See the lists that everything is kept in – with Mette’s rights.'),
  ],
  anders: [
    offer('teams', 'Se dine fire borgere, og hvad der venter.', 'See your four citizens and what is waiting.'),
    offer('outlook', 'Se kalenderen, og indkald til en opfølgning.', 'See the calendar and call a follow-up.'),
    offer('sharepoint', 'Se listerne – med Anders’ rettigheder, ikke Mettes.', 'See the lists – with Anders’ rights, not Mette’s.'),
  ],
  dorthe: [
    offer('teams', 'Når Mette har indkaldt: gå med i mødet om Noah.', 'Once Mette has invited: join the meeting about Noah.'),
    offer('outlook', 'Når Mette har indkaldt: find indkaldelsen, og svar på den.', 'Once Mette has invited: find the invitation and answer it.'),
    offer('sharepoint', 'Se samarbejdsrummene, som Familiehuset har adgang til.', 'See the rooms that Familiehuset has access to.'),
  ],
  sara: [
    offer('outlook', 'Åbn linket i indkaldelsen, og skriv Frejas status.', 'Open the link in the invitation and write Freja’s status.'),
    offer('browser', 'Gå direkte til Treklang som gæst hos kommunen.', 'Go straight to Treklang as a guest of the municipality.'),
    offer('teams', 'Skift til kommunen, og gå med i mødet som gæst.', 'Switch to the municipality and join the meeting as a guest.'),
  ],
  jonas: [
    offer('outlook', 'Når Mette har indkaldt til Noahs møde: find linket i Jonas’ egen indbakke.', 'Once Mette has invited to Noah’s meeting: find the link in Jonas’ own inbox.'),
    offer('browser', 'Skriv Noahs status i browseren, uden at skifte Teams.', 'Write Noah’s status in the browser, without switching Teams.'),
    offer('teams', 'Gå med i mødet hjemmefra – og se, hvad en ekstern ikke får.', 'Join the meeting from home – and see what an external does not get.'),
  ],
  birgitte: [
    offer('sharepoint', 'Se resultaterne, som de ligger i listerne.', 'See the results as they lie in the lists.'),
    offer('teams', 'Åbn rapporten: udvikling for hver måltype, med forbehold.', 'Open the report: development for each goal type, with its caveats.'),
    offer('outlook', 'Se kalenderen og Treklang i Outlook.', 'See the calendar and Treklang in Outlook.'),
  ],
  karen: [
    offer('teams', 'Se, at tallene om borgerne er lukket for den, der ikke har sagsadgang.', 'See that the figures about citizens are closed to those without case access.'),
    offer('sharepoint', 'Se, hvad en leder uden sagsadgang når i listerne.', 'See what a manager without case access reaches in the lists.'),
  ],
  palle: [
    offer('sharepoint', 'Se, at driften ikke kan læse sagerne.', 'See that operations cannot read the cases.'),
    offer('teams', 'Se Treklang, som den ser ud for en, der ingen borgere har.', 'See Treklang as it looks to somebody without citizens.'),
  ],
};

const FOR_ANYBODY: readonly Offer[] = [
  offer('teams', 'Åbn Treklang i Teams.', 'Open Treklang in Teams.'),
  offer('outlook', 'Se mail og kalender.', 'See mail and calendar.'),
];

export const offersOf = ({ alias }: StartPerson): readonly Offer[] => OFFERS[alias] ?? FOR_ANYBODY;

/** The report, where managers begin. */
const REPORT = '?view=treklang&subPageId=report';

/** Where a product opens as the person. A browser signs in at the municipality with a hint of who it is. */
export function addressOf(product: Product, person: StartPerson, appOrigin: string): string {
  switch (product) {
    case 'outlook':
      return `/as/${person.alias}/outlook?view=${person.role === 'serviceStaff' ? 'mail' : 'calendar'}`;
    case 'teams':
      return `/as/${person.alias}/teams${person.role.startsWith('manager') ? REPORT : ''}`;
    case 'sharepoint':
      return `/as/${person.alias}/sharepoint`;
    case 'browser':
      return `${appOrigin}/web.html?login_hint=${encodeURIComponent(person.userPrincipalName)}`;
  }
}

export interface WayStep {
  readonly where: Readonly<Record<Language, string>>;
  readonly what: Readonly<Record<Language, string>>;
  readonly address: string;
}

/** The whole way in four steps, each as the person who takes it. */
export const WHOLE_WAY: readonly WayStep[] = [
  { where: { da: 'Outlook', en: 'Outlook' }, what: { da: 'Mette indkalder', en: 'Mette invites' }, address: '/as/mette/outlook?view=calendar&pane=1' },
  {
    where: { da: 'Link i indkaldelsen', en: 'Link in the invitation' },
    what: { da: 'Sara skriver status', en: 'Sara writes a status' },
    address: '/as/sara/outlook?view=mail',
  },
  {
    where: { da: 'Teams', en: 'Teams' },
    what: { da: 'Mette og Sara mødes med Freja', en: 'Mette and Sara meet with Freja' },
    address: '/as/mette/teams?view=calendar',
  },
  { where: { da: 'Rapport', en: 'Report' }, what: { da: 'Birgitte ser udviklingen', en: 'Birgitte sees the development' }, address: `/as/birgitte/teams${REPORT}` },
];

function offer(product: Product, da: string, en: string): Offer {
  return { product, text: { da, en } };
}
