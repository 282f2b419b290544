import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type HolidaysOf from 'date-holidays';

/** Which of our names each rule of date-holidays stands for. A rule that is not here stops the script: somebody must name it. */
const CODES: Readonly<Record<string, string>> = {
  '01-01': 'newYearsDay',
  'easter -3': 'maundyThursday',
  'easter -2': 'goodFriday',
  easter: 'easterDay',
  'easter 1': 'easterMonday',
  'easter 39': 'ascensionDay',
  'easter 49': 'whitSunday',
  'easter 50': 'whitMonday',
  '12-25': 'christmasDay',
  '12-26': 'boxingDay',
};
const FIRST_YEAR = 2024;
const LAST_YEAR = 2036;

const Holidays = createRequire(import.meta.url)('date-holidays') as typeof HolidaysOf;

const lines: string[] = [];
for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
  for (const { date, rule } of new Holidays('DK', { types: ['public'] }).getHolidays(year)) {
    const code = CODES[rule];
    if (!code) throw new Error(`A public holiday nobody has named: ${rule}`);
    lines.push(`  '${date.slice(0, 10)}': '${code}',`);
  }
}

const text = `// Made by scripts/makeHolidays.ts from date-holidays. Do not edit.

export type Holiday =
${[...new Set(Object.values(CODES))].map((code) => `  | '${code}'`).join('\n')};

/** Danish public holidays by day, ${FIRST_YEAR}–${LAST_YEAR}. Store Bededag is none since 2024. */
export const HOLIDAYS: Readonly<Record<string, Holiday>> = {
${lines.join('\n')}
};
`;
writeFileSync(new URL('../src/domain/time/holidays.ts', import.meta.url), text);
