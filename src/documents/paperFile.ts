import type { DocumentModel } from './documentModel.ts';
import { toDocx } from './toDocx.ts';

/** A finished file, ready to be attached or kept. */
export interface PaperFile {
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** The file's name. @param name without ending */
export function paperName(name: string): string {
  return `${name}.docx`;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** @param name without ending; neutral, for it stands in mails, lists and addresses. */
export async function paperFile(name: string, model: DocumentModel): Promise<PaperFile> {
  return { name: paperName(name), contentType: WORD, content: await toDocx(model) };
}
