import type { BookingTrace } from '../../src/domain/index.ts';
import { ui as words } from '../../src/i18n/da/ui.ts';
import { sayUnfinished } from '../../src/ui/index.ts';
import { aMeeting } from '../builders/index.ts';

const textOf = (trace: BookingTrace | 'looking' | 'unseen', overrides: Parameters<typeof aMeeting>[0] = {}) =>
  sayUnfinished(aMeeting({ step: 'claimed', invitees: [{ participantKey: null, name: 'Dorthe Winther', email: 'dorthe.winther@fjordbro.example', isPrivate: false, mode: 'inPerson', agendaItems: null }], ...overrides }), trace, 'Noah', 'da', words).text;

describe('sayUnfinished', () => {
  it.each<[BookingTrace | 'looking' | 'unseen', string]>([
    ['noEvent', 'Du begyndte at indkalde. Tiden er ikke i din kalender, og ingen har fået en invitation.'],
    ['event', 'Tiden er i din kalender. Dagsordenen mangler, og Dorthe har ikke fået invitationen.'],
    ['agenda', 'Tiden er i din kalender, og dagsordenen er lagt ved. Dorthe har ikke fået invitationen.'],
    ['invited', 'Dorthe har fået invitationen. Vi mangler at skrive det i samarbejdsrummet.'],
    ['looking', 'Du begyndte at indkalde. Vi ser efter i din kalender, hvor langt det kom …'],
    ['unseen', 'Du begyndte at indkalde. Vi kunne ikke se i din kalender, hvor langt det kom.'],
  ])('says what is true: %s', (trace, text) => {
    expect(textOf(trace)).toBe(text);
  });

  it('does not know about an appointment that the caseworker sends from Outlook', () => {
    expect(textOf('noEvent', { step: 'inForm' })).toBe('Du var ved at indkalde fra en aftale i Outlook. Vi ved endnu ikke, om den er sendt.');
  });
});
