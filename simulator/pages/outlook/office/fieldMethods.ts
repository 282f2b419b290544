import { compose, failure, FAILED, item, type OfficeCall, type OfficeMethods, success, text } from './officeMethod.ts';
import { htmlToText, textToHtml } from './textOfHtml.ts';

const COERCE_TEXT = 0;

/** Subject, time, place and body of the appointment. */
export const fieldMethods: OfficeMethods = {
  18: item('subject.getAsync', (call) => success(call.item.current().subject)),
  17: compose('subject.setAsync', (call) => set(call, { subject: text(call, 'subject') })),
  24: item('time.getAsync', (call) => success(call.params['TimeProperty'] === 1 ? call.item.current().start : call.item.current().end)),
  25: compose('time.setAsync', setTime),
  26: item('location.getAsync', (call) => success(call.item.current().location)),
  27: compose('location.setAsync', (call) => set(call, { location: text(call, 'location') })),
  154: item('enhancedLocation.getAsync', (call) => success(enhancedLocations(call))),
  155: compose('enhancedLocation.addAsync', (call) => set(call, { location: added(call) })),
  156: compose('enhancedLocation.removeAsync', (call) => set(call, { location: remaining(call) })),
  14: item('body.getTypeAsync', () => success('html')),
  37: item('body.getAsync', (call) => success(bodyAs(call, call.item.current().bodyHtml))),
  38: compose('body.setAsync', (call) => set(call, { bodyHtml: given(call) })),
  23: compose('body.prependAsync', (call) => set(call, { bodyHtml: given(call) + call.item.current().bodyHtml })),
  13: compose('body.setSelectedDataAsync', (call) => set(call, { bodyHtml: call.item.current().bodyHtml + given(call) })),
  29: compose('item.setSelectedDataAsync', (call) => set(call, { bodyHtml: call.item.current().bodyHtml + given(call) })),
  28: item('item.getSelectedDataAsync', () => success({ data: '', sourceProperty: 'body' })),
  169: item('isAllDayEvent.getAsync', (call) => success(call.item.current().isAllDay)),
  170: compose('isAllDayEvent.setAsync', (call) => set(call, { isAllDay: call.params['isAllDayEvent'] === true })),
  171: item('sensitivity.getAsync', (call) => success(call.item.current().sensitivity)),
  172: compose('sensitivity.setAsync', (call) => set(call, { sensitivity: text(call, 'sensitivity') })),
  103: item('recurrence.getAsync', (call) => success(call.item.current().recurrence ?? null)),
  104: compose('recurrence.setAsync', (call) => set(call, { recurrence: call.params['recurrenceData'] ?? null })),
};

function set(call: OfficeCall, part: Parameters<OfficeCall['item']['change']>[0]) {
  call.item.change(part);
  return success();
}

/** Outlook moves the end along when the start is moved, and refuses an end before the start. */
function setTime(call: OfficeCall) {
  const { start, end } = call.item.current();
  const time = Number(call.params['time']);
  if (call.params['TimeProperty'] === 1) return set(call, { start: time, end: time + (end - start) });
  if (time < start) return failure(FAILED.invalidEndTime);
  return set(call, { end: time });
}

interface Place {
  readonly id: string;
  readonly type: string;
}

function enhancedLocations(call: OfficeCall): readonly object[] {
  return placesOf(call.item.current().location).map((name) => ({
    locationIdentifier: { id: name, type: 'custom' },
    displayName: name,
    emailAddress: '',
  }));
}

const placesOf = (location: string): readonly string[] => location.split(';').map((part) => part.trim()).filter(Boolean);
const places = (call: OfficeCall): readonly string[] => ((call.params['enhancedLocations'] ?? []) as readonly Place[]).map((place) => place.id);
const added = (call: OfficeCall): string => [...new Set([...placesOf(call.item.current().location), ...places(call)])].join('; ');

function remaining(call: OfficeCall): string {
  const gone = new Set(places(call));
  return placesOf(call.item.current().location).filter((name) => !gone.has(name)).join('; ');
}

function given(call: OfficeCall): string {
  const data = text(call, 'data');
  return call.params['coercionType'] === COERCE_TEXT ? textToHtml(data) : data;
}

function bodyAs(call: OfficeCall, html: string): string {
  return call.params['coercionType'] === COERCE_TEXT ? htmlToText(html) : html;
}
