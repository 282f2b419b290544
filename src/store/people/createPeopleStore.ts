import { Failure, type Person } from '#domain';
import { type Graph, searchPeople, searchUsers, type WirePerson, type WireUser } from '#graph';
import type { PeopleStore } from './peopleStore.ts';

export function createPeopleStore(graph: Graph, isGuest: boolean): PeopleStore {
  return {
    async search(text) {
      if (isGuest || text.trim().length < 2) return [];
      const [near, all] = await graph.batch([searchPeople(text), searchUsers(text)]);
      // Those one works with are a help only; the directory is the answer.
      const colleagues = near instanceof Failure ? [] : near.body.value.flatMap(fromPerson);
      if (all instanceof Failure) throw all;
      return withoutRepeats([...colleagues, ...all.body.value.flatMap(fromUser)]);
    },
  };
}

function fromPerson({ id, displayName, scoredEmailAddresses, personType }: WirePerson): Person[] {
  const email = scoredEmailAddresses?.[0]?.address;
  if (!id || !email || (personType?.class !== undefined && personType.class.toLowerCase() !== 'person')) return [];
  return [{ id, name: displayName ?? email, email }];
}

function fromUser({ id, displayName, mail, userPrincipalName }: WireUser): Person[] {
  const email = mail ?? userPrincipalName;
  return email ? [{ id, name: displayName ?? email, email }] : [];
}

function withoutRepeats(people: readonly Person[]): Person[] {
  return [...new Map(people.map((person) => [person.email.toLowerCase(), person] as const).reverse()).values()].reverse();
}
