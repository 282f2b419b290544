import { Button, mergeClasses } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import type { FollowUp, RoomFile } from '#domain';
import { PageHeading, Quote, useLanguage, useWords } from '#ui';
import { type ReactNode, useId, useRef } from 'react';
import { presentTogether, type TogetherGoal } from './presentTogether.ts';
import { ReadAloud } from './ReadAloud.tsx';
import { useTogetherStyles } from './Together.styles.ts';

export interface TogetherProps {
  readonly room: RoomFile;
  readonly followUp: FollowUp;
  readonly onBack: () => void;
}

/** Once the status is handed in: what citizen and staff go through together before the meeting. Only read, never written. */
export function Together({ room, followUp, onBack }: TogetherProps) {
  const status = useWords('status');
  const words = status.together;
  const styles = useTogetherStyles();
  const page = useRef<HTMLElement>(null);
  const { when, agenda, goals, invites, may } = presentTogether(room, followUp, useLanguage(), status);
  return (
    <main ref={page} className={mergeClasses(styles.page, room.citizen.easyRead && styles.easy)}>
      <div className={styles.actions}>
        <Button icon={<ArrowLeft20Regular />} onClick={onBack}>
          {words.back}
        </Button>
        <ReadAloud of={page} />
        <Button icon={<Print20Regular />} onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
      <div className={styles.part}>
        <PageHeading step="together">{words.heading}</PageHeading>
        <p className={styles.own}>{when}</p>
        <p className={styles.text}>{words.how}</p>
      </div>
      <Part title={words.agendaTitle}>
        <ol className={styles.list}>
          {agenda.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      </Part>
      {goals.map((goal) => (
        <OwnGoal key={goal.id} {...goal} />
      ))}
      <Part title={words.sayTitle}>
        <p className={styles.text}>{words.say}</p>
        <p className={styles.text}>{words.sayHow}</p>
        <div className={styles.paper} />
      </Part>
      <Part title={words.withTitle}>
        <p className={styles.text}>{invites}</p>
      </Part>
      <Part title={words.mayTitle}>
        <ul className={styles.list}>
          {may.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Part>
    </main>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useTogetherStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}

function OwnGoal({ title, own, written, asks, levels }: TogetherGoal) {
  const words = useWords('status').together;
  const styles = useTogetherStyles();
  return (
    <Part title={title}>
      {own !== null && (
        <p className={styles.own}>
          <Quote text={own} size="page" />
        </p>
      )}
      <p className={styles.quiet}>{written}</p>
      <ul className={styles.list}>
        {asks.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {levels && (
        <>
          <p className={styles.text}>{words.point}</p>
          <div role="img" aria-label={`${levels.worst}. ${levels.best}.`}>
            <div className={styles.scale}>
              {levels.values.map((value) => (
                <span key={value} className={styles.level}>
                  {value}
                </span>
              ))}
            </div>
            <div className={styles.ends}>
              <span>{levels.worst}</span>
              <span>{levels.best}</span>
            </div>
          </div>
        </>
      )}
      <div className={styles.paper} />
    </Part>
  );
}
