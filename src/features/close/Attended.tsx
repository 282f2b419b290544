import { Link } from '@fluentui/react-components';
import type { Goal } from '#domain';
import type { CoveredFollowUp, MeetingDesk, MeetingPlan } from '#flows';
import { formatList } from '#i18n';
import { Quote, Section, useLanguage, useWords } from '#ui';
import { useState } from 'react';
import { useCloseStyles } from './Close.styles.ts';
import { EditAttendance } from './EditAttendance.tsx';
import { attendanceOf } from './toClose.ts';

interface AttendedProps {
  readonly cover: CoveredFollowUp;
  readonly plan: MeetingPlan;
  /** Goals that stand as proposals in the room already. */
  readonly proposals: readonly Pick<Goal, 'text' | 'citizenWording'>[];
  readonly isAlone: boolean;
  readonly desk: MeetingDesk;
}

/** Who was there, which can be corrected, and which goals were proposed, as it will stand in the minutes. */
export function Attended({ cover, plan, proposals, isAlone, desk }: AttendedProps) {
  const words = useWords('close');
  const terms = useWords('terms');
  const styles = useCloseStyles();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { participants, service } = cover.room;
  const noted = attendanceOf(cover, plan);
  const people = cover.room.participants.flatMap((person) => {
    const one = noted.find(({ participantKey }) => participantKey === person.key);
    return one ? [{ person, one }] : [];
  });
  const typed = plan.newGoals.filter(({ text }) => text.trim() !== '');
  const goals = [...typed, ...proposals.filter(({ text }) => !typed.some((goal) => goal.text.trim() === text))];
  return (
    <>
      <Section title={isAlone ? words.there : words.thereWith(cover.room.service.shortName)} level={2}>
        {people.length === 0 && <p className={styles.quiet}>{words.notNoted}</p>}
        {isOpen && <EditAttendance people={participants} noted={noted} onWrite={(attendance) => desk.agree(cover, { attendance })} />}
        {!isOpen && <ul className={styles.rows}>
          {people.map(({ person, one: { presence, items, reason } }) => (
            <li key={person.key} className={styles.row}>
              <span className={styles.strong}>{words.person(person.name, terms.role[person.role].toLocaleLowerCase())}</span>
              <span className={styles.text}>{[presence === 'partly' && items && items.length > 0 ? words.onlyItems(formatList(items.map(String), language)) : words.presence[presence], reason.trim()].filter((part) => part !== '').join('. ')}</span>
            </li>
          ))}
        </ul>}
        {!isOpen && participants.length > 0 && (
          <Link as="button" {...(!isAlone && { 'aria-label': words.editThereWith(service.shortName) })} onClick={() => setOpen(true)}>
            {words.editThere}
          </Link>
        )}
      </Section>
      {goals.length > 0 && (
        <Section title={words.newGoals} level={2}>
          <p className={styles.quiet}>{words.newGoalsMeans}</p>
          <ul className={styles.rows}>
            {goals.map(({ text, citizenWording }) => (
              <li key={text} className={styles.row}>
                {citizenWording.trim() !== '' && <Quote text={citizenWording} />}
                <span className={styles.text}>{text}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
