/** A file made here. */
export interface OfferedFile {
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** The address is of no use once the browser has begun to fetch it. */
const FETCHED_MS = 60_000;

/** Hands a file to the browser, which saves or opens it as the person is used to. */
export function offerFile({ name, contentType, content }: OfferedFile): void {
  const address = URL.createObjectURL(new Blob([content.slice()], { type: contentType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FETCHED_MS);
}
