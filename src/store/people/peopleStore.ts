import type { Person } from '#domain';

/** The municipality's directory and the people one works with. Guests may not use it: `search` answers nothing. */
export interface PeopleStore {
  /** By the beginning of a name or address, those one works with first. */
  search(text: string): Promise<readonly Person[]>;
}
