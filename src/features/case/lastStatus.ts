import { type Goal, isOnLineOf, type RoomFile, type Status, versionOf, type Voice } from '#domain';

/** A goal's statuses that were sent, oldest first, of one voice. */
export function statusesOf(room: RoomFile, goal: Goal, voice: Voice): Status[] {
  const { id } = versionOf(goal.key);
  return room.statuses
    .filter((status) => status.voice === voice && status.submittedAt !== null && versionOf(status.goalKey).id === id)
    .sort((a, b) => dateOf(a).localeCompare(dateOf(b)));
}

/** Ratings that may stand on the goal's own scale. */
export function ratingsOf(room: RoomFile, goal: Goal, voice: Voice): Status[] {
  return statusesOf(room, goal, voice).filter((status) => isOnLineOf(goal, status.goalKey, room) && status.rating !== null);
}

/** The day it speaks of: the rating's own date, else the day it was sent. */
export function dateOf(status: Status): string {
  return status.rating?.ratedOn ?? status.submittedAt?.slice(0, 10) ?? '';
}
