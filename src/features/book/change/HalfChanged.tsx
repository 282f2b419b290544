import { Button } from '@fluentui/react-components';
import { type CaseFile, type Meeting, type MeetingChange } from '#domain';
import { formatWhen } from '#i18n';
import { NextStep, useLanguage, useWords } from '#ui';
import { useBookStyles } from '../Book.styles.ts';
import { ToCase } from './ToCase.tsx';

interface HalfChangedProps {
  readonly file: CaseFile;
  readonly meeting: Meeting;
  readonly change: MeetingChange['kind'];
  readonly onFinish: () => void;
  readonly onDrop: () => void;
}

/** A change of one's own that was cut: end it, or leave the meeting as it was. */
export function HalfChanged({ file, meeting, change, onFinish, onDrop }: HalfChangedProps) {
  const words = useWords('change');
  const styles = useBookStyles();
  const language = useLanguage();
  const wish = meeting.change;
  return (
    <div className={styles.body}>
      <NextStep
        level={1}
        lead={words.cut}
        title={words[change].cutTitle}
        actions={
          <>
            <Button appearance="primary" size="large" onClick={onFinish}>
              {words[change].finish}
            </Button>
            <Button appearance="subtle" onClick={onDrop}>
              {words[change].drop}
            </Button>
            <ToCase caseKey={file.case.key} />
          </>
        }
      >
        {wish?.kind === 'move' ? words.move.cutWhat(formatWhen(wish, language)) : words.cancel.cutWhat}
      </NextStep>
    </div>
  );
}
