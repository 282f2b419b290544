/** Words of the time before a meeting, for the authority alone. */
export const prepare = {
  title: 'Klar til mødet?',
  ready: (n: number, of: number) => `${n} af ${of} er klar`,
  isReady: 'Klar',
  isMissing: 'Mangler',
  status: {
    here: (service: string, day: string) => `Status fra ${service} kom ${day}`,
    missing: (service: string) => `Status fra ${service} er ikke kommet`,
    missingDue: (service: string, day: string) => `Status fra ${service} er ikke kommet. Den skal være her senest ${day}`,
  },
  citizen: {
    here: (name: string) => `${name} har sagt det med egne ord`,
    missing: (name: string) => `Vi mangler at høre ${name}`,
  },
  authority: { here: 'I har selv vurderet målene', missing: 'I har ikke selv vurderet målene' },
  wish: {
    here: (name: string) => `${name} er spurgt om, hvem der skal med`,
    missing: (name: string) => `${name} er ikke spurgt om, hvem der skal med`,
  },
  actor: {
    here: (actor: string) => `${actor} har svaret`,
    missing: (actor: string, day: string) => `${actor} har ikke svaret. Frist ${day}`,
  },
  news: 'Nyt siden sidst',
  noNews: 'Der er ikke kommet tal siden sidst.',
  change: (goal: number, who: string, before: string, now: string) => `Mål ${goal}, ${who}: før ${before}, nu ${now}`,
  first: (goal: number, who: string, now: string) => `Mål ${goal}, ${who}: nu ${now}, ikke vurderet før`,
  notes: 'Mine noter til mødet',
  notesFor: 'Kun for jer i teamet. De kommer aldrig i samarbejdsrummet eller på skærmen.',
  fetching: 'Henter noterne …',
  conflict: 'I har begge rettet noterne',
};
