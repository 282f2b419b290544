/** What a word would give away. */
export type ForbiddenKind = 'name' | 'cpr' | 'caseNumber' | 'service' | 'caseType' | 'goal' | 'theme' | 'restricted' | 'account';

/** Words that must not stand in anything that leaves the municipality's lists (L14). */
export interface ForbiddenWord {
  readonly kind: ForbiddenKind;
  readonly text: string;
  /** Codes of the rooms that are about this very thing: there it may be read, in other rooms not. */
  readonly rooms: readonly string[];
}

/** Something that is read by others than the lists of Treklang, or kept somewhere else: a mail, an address, a file's name. */
export interface Carrier {
  /** Says what it is and where, e.g. `mail subject` or `address of GET`; allowances name it by its beginning. */
  readonly place: string;
  readonly content: string | Buffer;
}
