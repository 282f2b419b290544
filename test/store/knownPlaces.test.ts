import { toInstant } from '#domain';
import { knownPlaces } from '../../src/store/calendar/knownPlaces.ts';
import { fakeGraph, json } from '../graph/fakeGraph.ts';

const NOW = toInstant('2026-11-23T08:00:00Z');
const at = (displayName: string, more: object = {}) => ({ location: { displayName }, sensitivity: 'normal', ...more });

describe('knownPlaces', () => {
  it('are those one meets at most often, the same place in other letters once', async () => {
    const { graph, sent } = fakeGraph(json(200, { value: [at('Biblioteket'), at('Rådhuset, lokale 2'), at(' rådhuset, lokale 2 '), at('Aktivitetshuset')] }));

    expect(await knownPlaces(graph, NOW)).toEqual(['Rådhuset, lokale 2', 'Aktivitetshuset', 'Biblioteket']);
    expect(sent).toHaveLength(1);
  });

  it('are never taken from private or cancelled appointments, nor from the addresses of online meetings', async () => {
    const { graph } = fakeGraph(
      json(200, { value: [at('Tandlægen', { sensitivity: 'private' }), at('Lægen', { sensitivity: 'Confidential' }), at('Aflyst sted', { isCancelled: true }), at('Microsoft Teams-møde'), at('https://meet.example/1'), at(''), { location: null }] }),
    );

    expect(await knownPlaces(graph, NOW)).toEqual([]);
  });

  it('are none where the calendar does not answer: the place can be written', async () => {
    const { graph } = fakeGraph(json(403, { error: { code: 'ErrorAccessDenied', message: 'No' } }));

    expect(await knownPlaces(graph, NOW)).toEqual([]);
  });
});
