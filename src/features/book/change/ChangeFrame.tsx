import { Button, Field, Textarea } from '@fluentui/react-components';
import { type CaseFile, dayIn, type Meeting, type MeetingChange } from '#domain';
import { capitalised, formatDayLong, formatTimeSpan } from '#i18n';
import { hrefOf, SavedState, StepHeader, StickyFooter, UnsentStrip, useLanguage, useTooLong, useWords } from '#ui';
import type { ReactNode, Ref } from 'react';
import { useBookStyles } from '../Book.styles.ts';

export interface ChangeFrameProps {
  readonly kind: MeetingChange['kind'];
  readonly file: CaseFile;
  readonly meeting: Meeting;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly reasonProblem: string | null;
  readonly body: Ref<HTMLDivElement>;
  readonly onDo: () => void;
  readonly children: ReactNode;
}

/** What both changes have: when the meeting is now, why, and one button. */
export function ChangeFrame({ kind, file, meeting, reason, onReason, reasonProblem, body, onDo, children }: ChangeFrameProps) {
  const words = useWords('change');
  const styles = useBookStyles();
  const language = useLanguage();
  const said = useTooLong(reason) ?? reasonProblem;
  const day = capitalised(formatDayLong(dayIn(meeting.start), language, { weekday: true }), language);
  const back = () => window.location.assign(hrefOf({ page: 'case', caseKey: file.case.key }));
  return (
    <main className={styles.page}>
      <StepHeader title={words[kind].title(file.case.citizen.calledName)} onBack={back} due={<span className={styles.small}>{words.now(day, formatTimeSpan(meeting.start, meeting.end, language))}</span>} steps={[words[kind].step]} current={0} />
      <UnsentStrip waiting={0} failure={null} />
      <div className={styles.body} ref={body}>
        {children}
        <Field label={words.reason} hint={words.reasonHint} required {...(said !== null && { validationMessage: said })}>
          <Textarea value={reason} resize="vertical" onChange={(_, { value }) => onReason(value)} />
        </Field>
        <p className={styles.lead}>{words[kind].told}</p>
      </div>
      <div className={styles.fill} />
      <StickyFooter
        primary={
          <Button appearance="primary" size="large" onClick={onDo}>
            {words[kind].act}
          </Button>
        }
        saved={<SavedState saved={{ kind: 'nothingSent' }} />}
      />
    </main>
  );
}
