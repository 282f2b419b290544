import { findUser } from '../../directory/users.ts';
import { driveItemShape } from '../../graph/drives/driveItemShape.ts';
import { errorResponse } from '../../graph/dispatch.ts';
import { GraphError, invalidRequest, itemNotFound } from '../../graph/errors.ts';
import { itemContext } from '../../graph/lists/itemShape.ts';
import type { SimRequest, SimResponse } from '../../kernel/http.ts';
import type { Mount } from '../../kernel/server.ts';
import type { World } from '../../kernel/world.ts';
import { findList } from '../lists/lists.ts';
import { allSites } from '../sites/sites.ts';
import { addPart, endUpload, findUpload, takeUpload, type Upload, uploadShape, UPLOADS } from './uploads.ts';
import { putFile } from './writeFile.ts';

/** Parts are multiples of 320 KiB, the last one excepted, and smaller than 60 MiB (driveitem-createuploadsession). */
const STEP = 320 * 1024;
const LARGEST_PART = 60 * 1024 * 1024;

const CORS = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'Location' };

/** Upload sessions: the address is the permission, so a token is refused. */
export function uploadMount(world: World): Mount {
  return { prefix: UPLOADS, handle: (request) => answerUpload(world, request) };
}

export function answerUpload(world: World, request: SimRequest): SimResponse {
  if (request.method === 'OPTIONS') return preflight(request);
  if (request.headers['authorization'] !== undefined) return { status: 401, headers: CORS };
  try {
    const answer = world.database.transaction(() => act(world, request))();
    return { ...answer, headers: { ...CORS, ...answer.headers } };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return { ...errorResponse(error), headers: CORS };
  }
}

function act(world: World, request: SimRequest): SimResponse {
  const upload = findUpload(world, request.path.slice(1));
  if (!upload) throw itemNotFound('The upload session was not found');
  if (request.method === 'GET') return { status: 200, body: uploadShape(upload) };
  if (request.method === 'PUT') return takePart(world, upload, request);
  if (request.method !== 'DELETE') return { status: 405 };
  endUpload(world, upload);
  return { status: 204 };
}

function takePart(world: World, upload: Upload, { headers, body }: SimRequest): SimResponse {
  const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers['content-range'] ?? '');
  if (!range) throw invalidRequest('A part needs a Content-Range');
  const [start, end, total] = range.slice(1).map(Number) as [number, number, number];
  if (start !== upload.received || (upload.total !== null && upload.total !== total)) {
    throw new GraphError(416, 'invalidRange', 'The uploaded fragment is not the one expected next.');
  }
  const isLast = end + 1 === total;
  if (end - start + 1 !== body.length || body.length > LARGEST_PART || (!isLast && body.length % STEP !== 0)) {
    throw invalidRequest('A part is a multiple of 320 KiB, below 60 MiB and as long as its Content-Range says');
  }
  const now = addPart(world, upload, body, total);
  return isLast ? finish(world, now) : { status: 202, body: uploadShape(now) };
}

/** @throws GraphError 409 `nameAlreadyExists` when the name was taken meanwhile. */
function finish(world: World, upload: Upload): SimResponse {
  const { target } = upload;
  const site = allSites(world.database).find(({ id }) => id === target.siteId)!;
  const list = findList(world.database, site, target.listId)!;
  const user = findUser(world.database, target.objectId)!;
  const place = { list, parentId: target.parentId, name: target.name };
  const { file, isNew } = putFile(world, user, place, takeUpload(world, upload), target.conflict);
  return { status: isNew ? 201 : 200, body: driveItemShape(itemContext(world, site, list), file) };
}

/** Content-Range makes the browser ask; Authorization would be refused. */
function preflight(request: SimRequest): SimResponse {
  const asked = (request.headers['access-control-request-headers'] ?? '').toLowerCase();
  if (asked.includes('authorization')) return { status: 403 };
  return {
    status: 200,
    headers: { ...CORS, 'Access-Control-Allow-Methods': 'GET, PUT, DELETE', 'Access-Control-Allow-Headers': asked, 'Access-Control-Max-Age': '600' },
  };
}
