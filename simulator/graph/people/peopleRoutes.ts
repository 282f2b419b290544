import { type GraphCall, type GraphRoute, ok } from '../call.ts';
import type { SimResponse } from '../../kernel/http.ts';
import { listPeople } from './listPeople.ts';

/** Rooms are not kept here; what counts is that Place.Read.All needs an administrator, so that an app learns to live without. */
const noPlaces = ({ world, request }: GraphCall): SimResponse =>
  ok({ '@odata.context': `${world.origin}/graph/v1.0/$metadata#places${request.path.slice('/places'.length)}`, value: [] });

const PLACES = ['Place.Read.All', 'Place.ReadWrite.All'];

export const peopleRoutes: readonly GraphRoute[] = [
  { method: 'GET', pattern: '/me/people', scopes: ['People.Read', 'People.Read.All'], handle: listPeople },
  { method: 'GET', pattern: '/places/{type}', scopes: PLACES, handle: noPlaces },
  { method: 'GET', pattern: '/places/{place-id}/{rest*}', scopes: PLACES, handle: noPlaces },
];
