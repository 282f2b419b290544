import { Field, Select } from '@fluentui/react-components';
import { type Area, AREAS, type Cut, type HalfYear } from '#domain';
import { type Words } from '#i18n';
import { useWords } from '#ui';
import { useReportStyles } from './Report.styles.ts';

interface CutChoiceProps {
  readonly cut: Cut;
  readonly periods: readonly HalfYear[];
  readonly onChange: (cut: Cut) => void;
}

/** One half-year and one area: nothing else can be chosen, so that no two reports can be taken from each other. */
export function CutChoice({ cut, periods, onChange }: CutChoiceProps) {
  const words = useWords('report');
  const styles = useReportStyles();
  return (
    <div className={styles.choices}>
      <Field label={words.cut.period}>
        <Select value={String(periods.indexOf(cut.period))} onChange={(_, { value }) => onChange({ ...cut, period: periods[Number(value)]! })}>
          {periods.map((period, at) => (
            <option key={nameOfPeriod(period, words)} value={String(at)}>
              {nameOfPeriod(period, words)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.cut.area}>
        <Select value={cut.area} onChange={(_, { value }) => onChange({ ...cut, area: value as Area })}>
          {AREAS.map((area) => (
            <option key={area} value={area}>
              {words.area[area]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

/** "1. halvår 2026" */
export function nameOfPeriod({ year, half }: HalfYear, words: Words<'report'>): string {
  return words.cut.halfYear(String(half), String(year));
}
