import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { businessNow } from '../frame/boot.ts';
import { addDays, instantOf } from '../frame/danishTime.ts';
import { HostLog, type HostLogLines } from '../frame/HostLog.tsx';
import type { ThemeName } from '../frame/hostTheme.ts';
import type { AnswerSignIn } from '../frame/nestedAppAuth.ts';
import { useLoaded } from '../frame/useLoaded.ts';
import { AppointmentForm } from './AppointmentForm.tsx';
import { CalendarWeek, dayOf } from './CalendarWeek.tsx';
import { EventPage } from './EventPage.tsx';
import type { AppointmentItem } from './office/appointmentItem.ts';
import { outlookApi } from './outlookApi.ts';
import { sendAppointment, surfaceOf } from './paneSurface.ts';
import { TaskPane } from './TaskPane.tsx';
import type { OutlookState } from './useOutlook.ts';

export interface CalendarViewProps {
  readonly outlook: OutlookState;
  readonly theme: ThemeName;
  readonly answerSignIn: AnswerSignIn;
  readonly log: HostLogLines;
}

const LOOK_EVERY_MS = 5_000;
const NO_NOTIFICATIONS = { subscribe: () => () => undefined, current: () => undefined };

/** The week, what is open in it, and the task pane, which stays while one looks from event to event. */
export function CalendarView({ outlook, theme, answerSignIn, log }: CalendarViewProps) {
  const styles = useStyles();
  const { monday, open, isPaneOpen } = outlook;
  const start = instantOf({ day: monday, time: '00:00' });
  const week = useLoaded(`week:${monday}`, () => outlookApi.events(start, instantOf({ day: addDays(monday, 7), time: '00:00' })), LOOK_EVERY_MS);
  const openId = open?.kind === 'event' ? open.event.id : undefined;
  const fresh = useLoaded(`event:${openId ?? ''}`, () => (openId === undefined ? Promise.resolve(undefined) : outlookApi.event(openId)), LOOK_EVERY_MS);
  const togglePane = () => outlook.setPaneOpen(!isPaneOpen);
  const item = open?.item;
  const read = useSyncExternalStore((item ?? NO_NOTIFICATIONS).subscribe, (item ?? NO_NOTIFICATIONS).current);
  useEventOfAddress(outlook);

  async function send(form: AppointmentItem): Promise<void> {
    const event = await sendAppointment(form);
    week.reload();
    await outlook.openEvent(event.id);
  }

  return (
    <div className={styles.view}>
      <div className={styles.content}>
        <HostLog log={log} />
        <div className={styles.row}>
          {open?.kind === 'form' ? (
            <AppointmentForm
              key={open.formId}
              item={open.item}
              isPaneOpen={isPaneOpen}
              onTogglePane={togglePane}
              onSend={() => send(open.item)}
              onDiscard={outlook.close}
            />
          ) : (
            <CalendarWeek
              monday={monday}
              today={dayOf(businessNow().getTime())}
              entries={week.value ?? []}
              selected={open?.event.id}
              isPaneOpen={isPaneOpen}
              onWeek={outlook.setMonday}
              onOpen={(id) => void outlook.openEvent(id)}
              onNew={() => outlook.newForm()}
              onTogglePane={togglePane}
            />
          )}
          {open?.kind === 'event' && (
            <EventPage
              event={fresh.value ?? open.event}
              notifications={read?.notifications ?? []}
              isDark={theme !== 'light'}
              isPaneOpen={isPaneOpen}
              onTogglePane={togglePane}
              onAnswered={() => {
                week.reload();
                fresh.reload();
              }}
              onClose={outlook.close}
            />
          )}
        </div>
      </div>
      {isPaneOpen && (
        <TaskPane
          key={open?.kind === 'form' ? open.formId : 'calendar'}
          item={item}
          surface={surfaceOf(outlook, log, week.reload)}
          theme={theme}
          answerSignIn={answerSignIn}
          onClose={() => outlook.setPaneOpen(false)}
        />
      )}
    </div>
  );
}

/** `?event=<id>`, and `?itemid=<id>` of an event's web link, open that event once. */
function useEventOfAddress(outlook: OutlookState): void {
  const [query] = useState(() => new URLSearchParams(location.search));
  const id = query.get('event') ?? query.get('itemid');
  useEffect(() => {
    if (id !== null) void outlook.openEvent(id, query.has('itemid'));
    // Only what the address said when the page opened.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id]);
}

const useStyles = makeStyles({
  view: { display: 'flex', flexGrow: 1, minWidth: 0, position: 'relative' },
  content: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  row: { display: 'flex', flexGrow: 1, minHeight: 0, position: 'relative' },
});
