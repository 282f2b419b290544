import type { health as danish } from '../da/health.ts';

export const health = {
  title: 'Does Treklang work here?',
  intro: 'The page asks Microsoft 365 with your rights and changes nothing.',
  looking: 'Looking …',
  again: 'Look again',
  copy: 'Copy for the administrator',
  copied: 'Copied. There are no names or cases in the text.',
  notCopied: 'The browser did not allow copying. Select the text and copy it yourself.',
  home: 'To my follow-ups',
  sum: {
    works: 'Everything you need works.',
    administrator: (n: number) => (n === 1 ? 'There is one thing an administrator has to do.' : `There are ${n} things an administrator has to do.`),
    unknown: 'Something did not answer. Look again in a moment.',
    visit: 'You have to open the common page once in this browser. Nothing is wrong.',
  },
  state: { works: 'Works', notForMe: 'Not for you', administrator: 'Missing', unknown: 'No answer' },
  topic: {
    common: { what: 'The common site', why: 'Settings, scales and addresses of the rooms.' },
    version: { what: 'Pages and lists fit together', why: 'If not, one can read and not write.' },
    role: { what: 'Your sites', why: 'Team, collaboration room or figures: they decide what you see.' },
    calendar: { what: 'Your calendar', why: 'For finding times and convening.' },
    people: { what: 'People of the municipality', why: 'For finding colleagues when you convene.' },
    report: { what: 'The figures', why: 'Development since start, for managers with case access.' },
    meetingTab: { what: 'The tab in the Teams meeting', why: 'Is put there by itself when you convene.' },
  },
  act: {
    notSetUp: 'Run the set-up: npm run set-up. The lists are not made, or commonSite in config.json points elsewhere.',
    noAccess: 'Put the person into the group of everybody in Treklang, and grant the app the site (Grant-PnPAzureADAppSitePermission).',
    visit: 'Guests have to open the site once in the same browser. Then the link works.',
    appOlderThanData: 'Put the new pages up. The lists were set up by a newer version.',
    noRole: 'Put the person into the group of a team, a room or the managers. If that was done just now, it may take an hour.',
    noConsent: 'Give consent for the whole municipality to the app Treklang in Entra (Enterprise applications, Permissions).',
    noMailbox: 'The account has no mailbox. The person can read and write, but not convene.',
    noCatalogId: 'Put treklang.zip into the Teams catalog and write the id it gives as teamsCatalogId in config.json. Until then the tab is added by hand.',
  },
  report: { lead: (address: string) => `Treklang at ${address}`, line: (what: string, state: string, act: string) => `- ${what}: ${state}${act === '' ? '' : `. ${act}`}` },
} satisfies typeof danish;
