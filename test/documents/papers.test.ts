import { type ActorQuestion, findLeaks, NOT_ASKED, toCalendarDay, toInstant, usualAgenda } from '#domain';
import {
  fullAgenda,
  fullAgendaFile,
  invitationSubject,
  invitationText,
  letter,
  letterFile,
  neutralAgenda,
  neutralAgendaFile,
  placeByPhone,
  placeThatTravels,
  questionLetter,
  questionLetterFile,
  statusReport,
  toHtml,
  type DocumentModel,
  type FiledStatus,
  type FullMeeting,
  type Letter,
  type NeutralMeeting,
} from '#documents';
import { aConvenedFollowUp, aGoal, aKey, anInvitee, aReport, aRoomFile, aStatus, aSubGoal, recorded } from '../builders/index.ts';

const neutral: NeutralMeeting = {
  reference: 'Q2W3E4',
  start: toInstant('2026-12-03T09:00:00Z'),
  end: toInstant('2026-12-03T10:00:00Z'),
  place: 'Rådhuset, lokale 2',
  agenda: usualAgenda(),
  materialDue: toCalendarDay('2026-11-30'),
  link: `https://localhost:3000/web.html#/r/rumabcde/f/${aKey('followUp')}`,
};
const room = aRoomFile({ subGoals: [recorded(aSubGoal())] });
const textOf = (model: DocumentModel): string => toHtml(model).replace(/<br>/g, '\n').replace(/<[^>]+>/g, '\n').replace(/\n+/g, '\n');
const forbidden = {
  names: [room.citizen.name, anInvitee().name],
  services: [room.service.name, room.service.shortName],
  goals: room.goals.flatMap(({ text, citizenWording, theme }) => [text, citizenWording, theme]),
  caseTypes: ['barnets lov'],
};

describe('neutralAgenda', () => {
  it('has time, place, the five items with minutes, the material’s day, whom the citizen may invite and the reference', async () => {
    const text = textOf(await neutralAgenda(neutral, 'da'));

    for (const part of [
      'Torsdag 3. december 2026',
      'kl. 10.00–11.00',
      'Rådhuset, lokale 2',
      'Q2W3E4',
      'Status på mål – 20 min.',
      'Hvornår mødes vi igen? – 5 min.',
      'mandag 30. november 2026',
      'kan selv invitere',
    ]) {
      expect(text).toContain(part);
    }
  });

  it.each(['da', 'en'] as const)('tells nothing of whom or what it is about, in %s', async (language) => {
    for (const model of [await neutralAgenda(neutral, language), await invitationText(neutral, language)]) {
      expect(findLeaks(`${model.title}\n${toHtml(model)}`, forbidden)).toEqual([]);
    }
  });

  it('goes under a name that says nothing', async () => {
    expect((await neutralAgendaFile(neutral, 'da')).name).toBe('Dagsorden.docx');
    expect(await invitationSubject('Q2W3E4', 'da')).toBe('Møde – ref. Q2W3E4');
    await expect(invitationSubject('Viola Prøve', 'da')).rejects.toThrow(RangeError);
  });

  it('asks for no material where none is wanted, and links nowhere without a page', async () => {
    const text = toHtml(await neutralAgenda({ ...neutral, materialDue: null, link: null }, 'da'));

    expect(text).not.toContain('Materiale');
    expect(text).not.toContain('<a ');
  });

  it('leaves each service’s own day to its room where they have different ones', async () => {
    const text = textOf(await neutralAgenda({ ...neutral, materialDue: 'inRoom' }, 'da'));

    expect(text).toContain('står i jeres samarbejdsrum');
    expect(text).not.toContain('30. november');
  });
});

describe('placeThatTravels', () => {
  it('keeps a place that names nobody', async () => {
    expect(await placeThatTravels('Rådhuset, lokale 2', [room.service], 'da')).toBe('Rådhuset, lokale 2');
  });

  it('puts the room in the place of a service', async () => {
    expect(await placeThatTravels('Prøvegården, mødelokalet', [room.service], 'da')).toBe('hos tilbuddet – adressen står i samarbejdsrummet');
  });
});

describe('placeThatTravels, of a service with a name of several words', () => {
  const house = { name: 'Familiehuset Fjordbro', shortName: 'Familiehuset Fjordbro', organisation: 'Fjordbro Kommune (fiktiv)' };

  it.each(['Familiehuset, mødelokale 1', 'familiehusets lille sal', 'Familiehuset Fjordbro'])('keeps %s back', async (place) => {
    expect(await placeThatTravels(place, [house], 'da')).toBe('hos tilbuddet – adressen står i samarbejdsrummet');
  });

  it.each(['Fjordbro Rådhus', 'Hjemme hos borgeren, 040312-5000', 'Afdelingen for handleplaner'])('changes nothing in %s, which is not at the service', async (place) => {
    expect(await placeThatTravels(place, [house], 'da')).toBe(place);
  });
});

describe('fullAgenda', () => {
  const meeting: FullMeeting = { ...neutral, room, invitees: [anInvitee({ agendaItems: [1, 2] })], materialRequested: ['statusOnGoals'], materialDue: toCalendarDay('2026-11-30'), citizenInvites: NOT_ASKED, carriedOver: [] };

  it('has the goals with the citizen’s words first, and who is there for what', async () => {
    const text = textOf(await fullAgenda(meeting, 'da'));

    expect(text.indexOf('”Jeg vil gerne kunne blive hele dagen.”')).toBeLessThan(text.indexOf('Viola er i skole hele dagen'));
    expect(text).toMatch(/Holger Test\nFysisk\nKun punkt 1 og 2/);
    expect(text).toContain('Prøvegården skal aflevere senest 30. nov.');
  });

  it('says whom the citizen wants to bring, which the edition that travels never does', async () => {
    const wished = { ...meeting, citizenInvites: { wish: 'yes', whom: 'moster Karla' } } as const;

    expect(textOf(await fullAgenda(wished, 'da'))).toContain('Ønsket med: moster Karla');
    expect(textOf(await fullAgenda(meeting, 'da'))).toContain('Der er ikke spurgt endnu.');
    expect(textOf(await neutralAgenda({ ...neutral, ...wished }, 'da'))).not.toContain('Karla');
  });

  it('says of a goal nothing was decided on at which meeting that was', async () => {
    const carried = { ...meeting, carriedOver: [{ goalId: aKey('goal'), from: toCalendarDay('2026-08-27') }] };

    expect(textOf(await fullAgenda(carried, 'da'))).toContain('Målet er taget med fra mødet 27. august 2026');
    expect(textOf(await fullAgenda(meeting, 'da'))).not.toContain('taget med');
  });

  it('is kept under the day of the meeting and no name', async () => {
    expect((await fullAgendaFile(meeting, 'da')).name).toBe('Dagsorden 2026-12-03.docx');
  });
});

describe('letter', () => {
  const content: Letter = { ...neutral, writtenOn: toCalendarDay('2026-11-23'), reader: 'Viola', isEasyRead: true, isProposal: true, caseworker: 'Rikke Test', insteadOf: null };

  it('speaks to the reader, in short sentences where that is wished', async () => {
    expect(textOf(await letter(content, 'da'))).toContain('Kære Viola\nVi skal holde et møde.');
    expect(textOf(await letter({ ...content, isEasyRead: false }, 'da'))).toContain('hvordan det går, og hvad der skal ske nu');
  });

  it('says that the time is a proposal only where nobody has asked', async () => {
    expect(textOf(await letter(content, 'da'))).toContain('Tiden er et forslag');
    expect(textOf(await letter({ ...content, isProposal: false }, 'da'))).not.toContain('Tiden er et forslag');
    expect(textOf(await letter(content, 'da'))).not.toContain('i stedet for');
  });

  it('has pictures at its headings for those who read with them, and for nobody else', async () => {
    expect(textOf(await letter(content, 'da'))).toContain('📍 Sted');
    expect(textOf(await letter({ ...content, isEasyRead: false }, 'da'))).not.toMatch(/\p{Extended_Pictographic}/u);
  });

  it('is numbered under the meeting’s day, not named', async () => {
    expect((await letterFile(content, 2, 'da')).name).toBe('Brev 2026-12-03 2.docx');
  });

  it('names no service in the place for somebody who is not to know it', async () => {
    expect(await placeByPhone('Prøvegården, mødelokalet', [room.service], 'da')).toBe('hos tilbuddet – ring til mig, så får du adressen');
    expect(await placeByPhone('Rådhuset, lokale 2', [room.service], 'da')).toBe('Rådhuset, lokale 2');
  });
});

describe('questionLetter', () => {
  const question: ActorQuestion = {
    participantKey: null,
    name: 'Peter Test',
    organisation: 'Prøve Skole',
    text: 'Hvordan går det med hele skoledage?',
    dueOn: toCalendarDay('2026-11-30'),
    basis: { kind: 'consent', givenOn: toCalendarDay('2026-08-27') },
  };
  const content = { writtenOn: toCalendarDay('2026-11-23'), question, citizen: 'Viola Prøve', reference: 'Q2W3E4', caseworker: 'Rikke Test' };

  it('asks the one question, by a day and on a basis, and tells of no service and no goal', async () => {
    const text = textOf(await questionLetter(content, 'da'));

    for (const part of ['Kære Peter Test', 'Hvordan går det med hele skoledage?', '30. november 2026', 'samtykke givet 27. august 2026']) expect(text).toContain(part);
    expect(findLeaks(text, { ...forbidden, names: [] })).toEqual([]);
  });

  it('says the paragraph where the law is the basis', async () => {
    const byLaw = { ...content, question: { ...question, basis: { kind: 'law', paragraph: 'serviceloven § 141' } } } as const;

    expect(textOf(await questionLetter(byLaw, 'da'))).toContain('serviceloven § 141');
  });

  it('is numbered, not named', async () => {
    expect((await questionLetterFile(content, 1, 'da')).name).toBe('Spørgsmål 1.docx');
  });
});

describe('statusReport', () => {
  const filed: FiledStatus = {
    room,
    followUp: aConvenedFollowUp(),
    statuses: [aStatus({ subGoalStates: { [aSubGoal().key]: 'underWay' } })],
    report: aReport(),
    author: 'Holger Test',
    submittedAt: toInstant('2026-11-27T12:00:00Z'),
  };
  const rating = aStatus().rating!;

  it('has the words and the rating per goal, then life situation, changes and recommendation', async () => {
    const text = textOf(await statusReport(filed, 'da'));

    for (const part of ['Skrevet af\nHolger Test', '27. november 2026 kl. 13.00', 'Vi har øvet morgenen', '5 (Mestringsskala 1–10)', 'Start 3, ønsket 7', 'I gang', 'Familien er flyttet', 'Bedre', 'Fortsætte']) {
      expect(text).toContain(part);
    }
  });

  it('says why nothing was rated, and that a rating was changed after the earlier figures were seen', async () => {
    const missing = aStatus({ rating: { ...rating, value: null, missingReason: 'absent' } });
    const changed = aStatus({ rating: { ...rating, beforeReveal: 6 } });

    expect(textOf(await statusReport({ ...filed, statuses: [missing] }, 'da'))).toContain('Ikke vurderet: Var der ikke');
    expect(textOf(await statusReport({ ...filed, statuses: [changed] }, 'da'))).toContain('Ændret fra 6');
  });

  it('calls the level of a limited loss expected, not hoped for', async () => {
    const text = textOf(await statusReport({ ...filed, room: { ...room, goals: [recorded(aGoal({ goalType: 'limitLoss' }))] } }, 'da'));

    expect(text).toContain('Start 3, ventet 7');
  });

  it('leaves out nothing that was handed in on a goal that cannot be read any more', async () => {
    const text = textOf(await statusReport({ ...filed, room: { ...room, goals: [] } }, 'da'));

    for (const part of ['Mål 1', 'Vi har øvet morgenen', 'Lidt på vej', 'Vurdering\n5', 'I gang']) expect(text).toContain(part);
  });

  it('names the goal nobody wrote on', async () => {
    expect(textOf(await statusReport({ ...filed, statuses: [] }, 'da'))).toContain('Der er ikke skrevet noget.');
  });
});
