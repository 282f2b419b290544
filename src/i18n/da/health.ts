/** What works here, and what an administrator has to do: for somebody who is stuck, and for whoever helps them. */
export const health = {
  title: 'Virker Treklang her?',
  intro: 'Siden spørger Microsoft 365 med dine rettigheder og ændrer intet.',
  looking: 'Undersøger …',
  again: 'Undersøg igen',
  copy: 'Kopiér til administratoren',
  copied: 'Kopieret. Der er ingen navne eller sager i teksten.',
  notCopied: 'Browseren gav ikke lov til at kopiere. Markér teksten, og kopiér den selv.',
  home: 'Til mine opfølgninger',
  sum: {
    works: 'Alt, hvad du har brug for, virker.',
    administrator: (n: number) => (n === 1 ? 'Én ting skal en administrator gøre.' : `${n} ting skal en administrator gøre.`),
    unknown: 'Noget svarede ikke. Undersøg igen om lidt.',
    visit: 'Du skal åbne fællessiden én gang i denne browser. Der er ikke noget galt.',
    noRole: 'Treklang virker, men du er ikke i nogen gruppe. Det skal du heller ikke være, hvis du kun driver Treklang.',
  },
  state: { works: 'Virker', notForMe: 'Ikke for dig', administrator: 'Mangler', unknown: 'Svarer ikke' },
  topic: {
    common: { what: 'Det fælles sted', why: 'Indstillinger, skalaer og adresser på rummene.' },
    version: { what: 'Siderne og listerne passer sammen', why: 'Ellers kan der læses, men ikke skrives.' },
    role: { what: 'Dine steder', why: 'Team, samarbejdsrum eller tal: det afgør, hvad du ser.' },
    calendar: { what: 'Din kalender', why: 'Til at finde tider og indkalde.' },
    people: { what: 'Kommunens personer', why: 'Til at finde kolleger, når du indkalder.' },
    report: { what: 'Tallene', why: 'Udvikling siden start, for ledere med sagsadgang.' },
    meetingTab: { what: 'Fanen i Teams-mødet', why: 'Lægges ind af sig selv, når du indkalder.' },
  },
  /** What to do, for whoever can. */
  act: {
    notSetUp: 'Kør opsætningen: npm run set-up. Listerne er ikke lavet, eller commonSite i config.json peger forkert.',
    noAccess: 'Læg personen i gruppen for alle i Treklang, og giv appen adgang til stedet (Grant-PnPAzureADAppSitePermission).',
    visit: 'Gæster skal åbne stedet én gang i samme browser. Derefter virker linket.',
    appOlderThanData: 'Læg de nye sider op. Listerne er opsat af en nyere version.',
    noRole: 'Skal personen arbejde med borgere eller se tal: Læg personen i et teams, et rums eller ledernes gruppe. Er det lige gjort, kan der gå en time.',
    noConsent: 'Giv samtykke for hele kommunen til appen Treklang i Entra (Enterprise applications, Permissions).',
    noMailbox: 'Kontoen har ingen postkasse. Personen kan læse og skrive, men ikke indkalde.',
    noCatalogId: 'Læg treklang.zip op i Teams-kataloget, og skriv katalogets id som teamsCatalogId i config.json. Til da lægges fanen ind i hånden.',
  },
  /** What goes to the administrator, line by line. */
  report: { lead: (address: string) => `Treklang på ${address}`, line: (what: string, state: string, act: string) => `- ${what}: ${state}${act === '' ? '' : `. ${act}`}` },
};
