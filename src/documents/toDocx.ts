import type * as docxModule from 'docx';
import type { FileChild, ParagraphChild, Table } from 'docx';
import { tagOf } from '#i18n';
import type { Block, DocumentModel } from './documentModel.ts';
import { safeHref } from './toHtml.ts';

type Docx = typeof docxModule;

/** Who made a file says nothing about whom it is for. */
const MAKER = 'Treklang';
const NUMBERED = 'items';

/**
 * A Word file that screen readers can walk through: real headings, lists and header rows, language set, title neutral.
 * The library is fetched the first time a document is made.
 */
export async function toDocx(model: DocumentModel): Promise<Uint8Array> {
  const docx = await import('docx');
  const file = new docx.Document({
    title: model.title,
    creator: MAKER,
    lastModifiedBy: MAKER,
    description: '',
    styles: stylesOf(model),
    numbering: { config: [{ reference: NUMBERED, levels: [{ level: 0, format: docx.LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent: { left: 440, hanging: 440 } } } }] }] },
    sections: [{ children: model.blocks.flatMap((block, at) => blockDocx(docx, block, at)) }],
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(file));
}

function stylesOf({ language }: DocumentModel): ConstructorParameters<Docx['Document']>[0]['styles'] & object {
  const run = { font: 'Segoe UI', size: 22, language: { value: tagOf(language) } };
  const head = (size: number) => ({ run: { font: 'Segoe UI', size, bold: true, color: '242424' }, paragraph: { spacing: { before: 240, after: 80 } } });
  return { default: { document: { run, paragraph: { spacing: { after: 120, line: 300 } } }, heading1: head(36), heading2: head(28), heading3: head(24) } };
}

function blockDocx(docx: Docx, block: Block, at: number): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new docx.Paragraph({ heading: [docx.HeadingLevel.HEADING_1, docx.HeadingLevel.HEADING_2, docx.HeadingLevel.HEADING_3][block.level - 1]!, children: [new docx.TextRun(block.text)] })];
    case 'paragraph':
      return [new docx.Paragraph({ children: lines(docx, block.text) })];
    case 'quote':
      return [new docx.Paragraph({ indent: { left: 440 }, children: lines(docx, block.text) })];
    case 'list':
      return block.items.map((item) => new docx.Paragraph({ children: lines(docx, item), ...(block.isNumbered ? { numbering: { reference: NUMBERED, level: 0, instance: at } } : { bullet: { level: 0 } }) }));
    case 'facts':
      return [tableOf(docx, null, block.rows)];
    case 'table':
      return [tableOf(docx, block.header, block.rows)];
    case 'link':
      return [new docx.Paragraph({ children: [new docx.ExternalHyperlink({ link: safeHref(block.href), children: [new docx.TextRun({ text: block.text, style: 'Hyperlink' })] })] })];
  }
}

function tableOf(docx: Docx, header: readonly string[] | null, rows: readonly (readonly string[])[]): Table {
  const cell = (text: string, isBold: boolean) =>
    new docx.TableCell({ margins: { top: 60, bottom: 60, left: 80, right: 80 }, children: [new docx.Paragraph({ children: lines(docx, text, isBold) })] });
  const body = rows.map((row) => new docx.TableRow({ cantSplit: true, children: row.map((text, at) => cell(text, header === null && at === 0)) }));
  const head = header ? [new docx.TableRow({ tableHeader: true, children: header.map((text) => cell(text, true)) })] : [];
  return new docx.Table({ width: { size: 100, type: docx.WidthType.PERCENTAGE }, rows: [...head, ...body] });
}

function lines(docx: Docx, text: string, bold = false): ParagraphChild[] {
  return text.split(/\r?\n/).map((line, at) => new docx.TextRun({ text: line, bold, ...(at > 0 ? { break: 1 } : {}) }));
}
