import type { Agenda, CalendarDay, CaseFile, Invitee, Meeting } from '#domain';
import { letterFile, type PaperFile } from '#documents';
import type { Language } from '#i18n';

export interface Letters {
  readonly meeting: Meeting;
  readonly letters: readonly Invitee[];
  /** Nobody has asked whether the time suits. */
  readonly isProposal: boolean;
  readonly agenda: Agenda;
  readonly file: CaseFile;
  readonly writtenOn: CalendarDay;
}

/** Makes a letter for everybody who is told by letter, and hands each to the browser as a file of its own. */
export async function fetchLetters(request: Letters, language: Language): Promise<void> {
  for (const [at, reader] of request.letters.entries()) offer(await letterTo(reader, at + 1, request, language));
}

function letterTo(reader: Invitee, number: number, { meeting, agenda, isProposal, file, writtenOn }: Letters, language: Language): Promise<PaperFile> {
  const { citizen, reference } = file.case;
  const isCitizen = reader.name === citizen.name;
  return letterFile(
    {
      writtenOn,
      reader: isCitizen ? citizen.calledName : reader.name,
      isEasyRead: isCitizen && citizen.communication.easyRead,
      reference,
      start: meeting.start,
      end: meeting.end,
      place: meeting.place,
      agenda,
      isProposal,
      caseworker: meeting.organizer.name,
    },
    number,
    language,
  );
}

function offer({ name, contentType, content }: PaperFile): void {
  const address = URL.createObjectURL(new Blob([content.slice()], { type: contentType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
