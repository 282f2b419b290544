import { attachmentUploadMount, UPLOAD_PREFIX } from '../../../simulator/graph/calendar/uploadSessions.ts';
import { typeErrors } from '../../../simulator/graph/typeCheck.ts';
import type { SimResponse } from '../../../simulator/kernel/http.ts';
import { aCalendarWorld, anEvent, path } from './aCalendarWorld.ts';

const MEGABYTE = 1024 * 1024;

function setUp() {
  const here = aCalendarWorld();
  const event = path(here.ask('POST', '/me/events', { body: anEvent() }).body['id']);
  const attach = (more: object = {}) =>
    here.ask('POST', `${event}/attachments`, {
      body: { '@odata.type': '#microsoft.graph.fileAttachment', name: 'Dagsorden.txt', contentBytes: 'RGFnc29yZGVu', ...more },
    });
  return { ...here, event, attach };
}

describe('attachments of an event', () => {
  it('are filed, listed, read, downloaded and removed', () => {
    const { ask, event, attach } = setUp();

    const made = attach();
    const one = `${event}/attachments/${encodeURIComponent(made.body['id'])}`;

    expect(made).toMatchObject({ status: 201, body: { name: 'Dagsorden.txt', contentType: 'text/plain', isInline: false } });
    expect(typeErrors(made.body, 'microsoft.graph.fileAttachment')).toEqual([]);
    expect(ask('GET', event).body['hasAttachments']).toBe(true);
    expect(ask('GET', `${event}/attachments?$select=name`).body['value']).toEqual([expect.not.objectContaining({ contentBytes: 'RGFnc29yZGVu' })]);
    expect(ask('GET', one).body['contentBytes']).toBe('RGFnc29yZGVu');
    expect((ask('GET', `${one}/$value`) as SimResponse).body).toEqual(Buffer.from('Dagsorden'));
    expect(ask('DELETE', one).status).toBe(204);
    expect(ask('GET', event).body['hasAttachments']).toBe(false);
  });

  it.each([
    ['no type', { '@odata.type': undefined }, 400],
    ['a link to a file, which v1.0 has no room for', { '@odata.type': '#microsoft.graph.referenceAttachment' }, 400],
    ['an item', { '@odata.type': '#microsoft.graph.itemAttachment' }, 501],
    ['no name', { name: undefined }, 400],
    ['bytes that are not base64', { contentBytes: 'base64bWFj!' }, 400],
    ['a property of another type', { sourceUrl: 'https://localhost' }, 400],
    ['3 MB or more', { contentBytes: Buffer.alloc(3 * MEGABYTE).toString('base64') }, 413],
  ])('refuse %s', (_, more, status) => {
    const { ask, event, attach } = setUp();

    expect(attach(more).status).toBe(status);
    expect(ask('GET', `${event}/attachments`).body['value']).toEqual([]);
  });
});

describe('an upload session', () => {
  const SIZE = 5 * MEGABYTE;

  function opened(size = SIZE) {
    const here = setUp();
    const session = here.ask('POST', `${here.event}/attachments/createUploadSession`, { body: { AttachmentItem: { attachmentType: 'file', name: 'Rapport.pdf', size } } });
    const mount = attachmentUploadMount(here.world);
    const url = new URL((session.body as unknown as { uploadUrl?: string }).uploadUrl ?? 'https://localhost/');
    const send = (from: number, length: number, headers: Readonly<Record<string, string>> = {}) =>
      mount.handle(
        {
          method: 'PUT',
          path: url.pathname.slice(UPLOAD_PREFIX.length),
          query: url.searchParams,
          headers: { 'content-range': `bytes ${from}-${from + length - 1}/${size}`, ...headers },
          body: Buffer.alloc(length, 'x'),
        },
        undefined as never,
      ) as SimResponse;
    return { ...here, session, url, send };
  }

  it('takes the chunks in order and leaves the attachment', () => {
    const { ask, event, session, url, send } = opened();

    expect(session).toMatchObject({ status: 201, body: { nextExpectedRanges: ['0-'] } });
    expect(typeErrors(session.body, 'microsoft.graph.uploadSession')).toEqual([]);
    expect(url.origin).toBe('https://localhost:4000');
    expect(url.pathname).not.toContain('graph');
    expect(send(0, 4 * MEGABYTE)).toMatchObject({ status: 200, body: { nextExpectedRanges: [String(4 * MEGABYTE)] } });
    const last = send(4 * MEGABYTE, MEGABYTE);

    expect(last).toMatchObject({ status: 201, headers: { Location: expect.stringContaining('Attachments(') as string } });
    expect(last.body).toBeUndefined();
    expect(ask('GET', `${event}/attachments?$select=name,contentType`).body['value']).toMatchObject([{ name: 'Rapport.pdf', contentType: 'application/pdf' }]);
    expect(send(0, MEGABYTE).status).toBe(404);
  });

  it('refuses chunks out of order, above 4 MB, wrongly described, or with a token', () => {
    const { send } = opened();

    expect(send(MEGABYTE, MEGABYTE).status).toBe(416);
    expect(send(0, 4 * MEGABYTE + 1).status).toBe(413);
    expect(send(0, MEGABYTE, { 'content-range': `bytes 0-9/${SIZE}` }).status).toBe(400);
    expect(send(0, MEGABYTE, { authorization: 'Bearer x' }).status).toBe(401);
  });

  it.each([
    [3 * MEGABYTE - 1, 400],
    [36 * MEGABYTE, 413],
  ])('is not opened for %i bytes', (size, status) => {
    expect(opened(size).session.status).toBe(status);
  });
});
