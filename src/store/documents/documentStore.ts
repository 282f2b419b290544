import type { Instant, Key } from '#domain';

/** The document library of a room: a folder per case, named by its key. */
export interface DocumentStore {
  /** Replaces a file of the same name; earlier editions stay as versions. File names are neutral. */
  save(roomCode: string, caseKey: Key, file: NewDocument, options?: SaveOptions): Promise<StoredDocument>;
  list(roomCode: string, caseKey: Key): Promise<readonly StoredDocument[]>;
  /** An address that answers without sign-in for some minutes. `pdf` converts docx. */
  downloadUrl(document: StoredDocument, format?: 'pdf'): Promise<string>;
}

export interface SaveOptions {
  /** A file under its former name becomes this one, with its versions. Not there: fine. */
  readonly inPlaceOf?: string;
  /** Only over this very file as it was read; `nothing`: only where no file of the name is. @throws Failure `conflict` otherwise. */
  readonly over?: StoredDocument | 'nothing';
}

export interface NewDocument {
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

export interface StoredDocument {
  readonly driveId: string;
  readonly itemId: string;
  readonly name: string;
  readonly webUrl: string;
  readonly size: number;
  readonly writtenAt: Instant;
  /** Of all about the file; opaque. */
  readonly etag: string;
  /** Of its content: another one means that somebody wrote in it. */
  readonly contentTag: string;
  /** Nobody has written in it since it was laid there. */
  readonly isAsCreated: boolean;
}
