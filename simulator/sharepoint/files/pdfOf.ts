import { GraphError } from '../../graph/errors.ts';
import type { World } from '../../kernel/world.ts';
import { keepContent } from './contents.ts';
import type { Download } from './downloads.ts';

/** What the service makes a PDF of (driveitem-get-content-format); html and md are not among them. */
const SOURCES = /\.(csv|docx?|odp|ods|odt|potm?|potx|ppsx?|ppsxm|pptx?|pptm|rtf|xlsx?)$/i;

/**
 * A page that says it stands for the document: the bytes are a PDF, the content is not converted.
 * @throws GraphError 406 for a file that the service does not convert.
 */
export function pdfOf(world: World, file: Download): Download {
  if (!SOURCES.test(file.name)) throw new GraphError(406, 'notSupported', 'The file cannot be converted to pdf');
  const contentId = keepContent(world.database, onePage('The local Microsoft 365 does not convert documents. This page stands for the PDF.'));
  return { contentId, name: file.name.replace(/\.\w+$/, '.pdf'), mimeType: 'application/pdf' };
}

function onePage(text: string): Buffer {
  const content = `BT /F1 12 Tf 50 780 Td (${text}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj${object}endobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  return Buffer.from(`${body}xref\n0 ${count}\n0000000000 65535 f \n${table}trailer<</Size ${count}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF`, 'latin1');
}
