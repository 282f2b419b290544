import type { Key, Settings } from '#domain';
import { DEFAULT_SETTINGS, toLocalTime, type LocalTime } from '#domain';
import { defineList, type Field, number, rowKey, text } from '../../schema/index.ts';

/** The one row of Settings, with the version of the lists that goes with it. */
export interface SettingsRow extends Settings {
  readonly key: Key;
  readonly schemaVersion: number;
}

/** Raised with every change of a list that an older app must not write over. */
export const SCHEMA_VERSION = 2;

export const settingsSchema = defineList<SettingsRow>({
  name: 'Settings',
  title: 'Indstillinger',
  description: 'Frister og tider, der gælder for hele kommunen.',
  sites: { common: { everyone: 'read' } },
  fields: {
    key: rowKey,
    schemaVersion: number('SchemaVersion', 'Listernes version'),
    agendaDays: number('AgendaDays', 'Dagsorden sendes (dage før mødet)'),
    materialDays: number('MaterialDays', 'Materiale afleveres (dage før mødet)'),
    writingDays: number('WritingDays', 'Mindste tid til at skrive (dage)'),
    searchDays: number('SearchDays', 'Søg ledig tid (dage frem)'),
    travelMinutes: number('TravelMinutes', 'Transport før og efter møder hos tilbuddet (minutter)', DEFAULT_SETTINGS.travelMinutes),
    dayStart: localTime('DayStart', 'Møder tidligst fra'),
    dayEnd: localTime('DayEnd', 'Møder senest til'),
  },
});

function localTime(name: string, title: string): Field<LocalTime> {
  const field = text(name, title);
  return { columns: field.columns, read: (fields) => toLocalTime(field.read(fields)), write: field.write };
}
