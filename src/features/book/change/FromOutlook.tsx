import { Button } from '@fluentui/react-components';
import { type CaseFile, dayIn, type Meeting, type MeetingChange, materialDue, type Settings } from '#domain';
import { lettersOf } from '#flows';
import { formatWhen } from '#i18n';
import { NextStep, useLanguage, useToday, useWords } from '#ui';
import { useBookStyles } from '../Book.styles.ts';
import { firstNames } from '../names.ts';
import { ToCase } from './ToCase.tsx';
import type { NewsInOutlook } from './useOutlookNews.ts';

export interface FromOutlookProps {
  readonly file: CaseFile;
  readonly settings: Settings;
  readonly meeting: Meeting;
  readonly news: NewsInOutlook;
  readonly onChange: (change: MeetingChange) => void;
}

/** The organizer did it in Outlook itself: what the calendar says is written in, with all that follows from it. */
export function FromOutlook({ file, settings, meeting, news, onChange }: FromOutlookProps) {
  const all = useWords('change');
  const words = all.outlook;
  const styles = useBookStyles();
  const language = useLanguage();
  const today = useToday();
  const letters = firstNames(lettersOf(meeting.invitees), language);
  const isMoved = news.kind === 'moved';
  const write = () => {
    const why = { reason: isMoved ? words.movedBecause : words.goneBecause, decidedOn: today };
    if (!isMoved) return onChange({ kind: 'cancel', ...why });
    const { start, end, place } = news;
    onChange({ kind: 'move', start, end, place, materialDue: materialDue(dayIn(start), today, settings), ...why });
  };
  return (
    <div className={styles.body}>
      <NextStep
        level={1}
        title={isMoved ? words.moved : words.gone}
        actions={
          <>
            <Button appearance="primary" size="large" onClick={write}>
              {isMoved ? words.writeMove : words.writeGone}
            </Button>
            <ToCase caseKey={file.case.key} />
          </>
        }
      >
        {isMoved ? words.movedWhat(formatWhen(news, language), formatWhen(meeting, language)) : words.goneWhat(formatWhen(meeting, language))}
      </NextStep>
      <p className={styles.lead}>{isMoved ? words.movedTold : words.goneTold}</p>
      {letters !== '' && <p className={styles.lead}>{isMoved ? all.move.letters(letters) : all.cancel.letters(letters)}</p>}
    </div>
  );
}
