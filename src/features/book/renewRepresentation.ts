import type { CalendarDay, CaseFile, Participant } from '#domain';
import type { Store } from '#store';
import type { DraftInvitee } from './draft.ts';

/** Writes until when somebody's representation holds now, in every room that has them in its circle. */
export async function renewRepresentation(store: Pick<Store, 'room'>, { rooms }: CaseFile, invitee: DraftInvitee, endsOn: CalendarDay): Promise<void> {
  for (const { room, participants } of rooms) {
    const repository = store.room(room.code).participants;
    for (const { key } of participants.filter((person) => isSame(person, invitee))) {
      const current = await repository.find(key);
      if (current) await repository.update(current, { representationEndsOn: endsOn });
    }
  }
}

function isSame({ key, role, name }: Participant, invitee: DraftInvitee): boolean {
  return key === invitee.participantKey || (role === invitee.role && name === invitee.name);
}
