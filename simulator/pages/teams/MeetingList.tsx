import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MeetingSummary } from '../../hosts/teams/teamsShapes.ts';
import { businessNow, type HostTenant } from '../frame/boot.ts';
import { clock, longDay, localParts } from '../frame/danishTime.ts';
import { hostPath } from '../frame/hostApi.ts';
import { useLoaded } from '../frame/useLoaded.ts';
import type { TeamsApi } from './teamsApi.ts';

export interface MeetingListProps {
  readonly view: 'chat' | 'calendar';
  readonly api: TeamsApi;
  readonly tenant: HostTenant;
}

const LOOK_EVERY_MS = 5_000;

/** Online meetings by day, the coming ones first. In the chat: the same meetings, for each has a chat of its own. */
export function MeetingList({ view, api, tenant }: MeetingListProps) {
  const styles = useStyles();
  const loaded = useLoaded('meetings', api.meetings, LOOK_EVERY_MS);
  const now = businessNow().getTime();
  const meetings = loaded.value ?? [];
  const coming = meetings.filter(({ end }) => end >= now);
  const past = meetings.filter(({ end }) => end < now).reverse();

  return (
    <section className={styles.page} aria-labelledby="meetings-heading">
      <h1 id="meetings-heading" className={styles.heading}>
        {view === 'chat' ? 'Mødechat' : 'Kalender'}
      </h1>
      {loaded.value && meetings.length === 0 && (
        <p className={styles.empty}>Her er ingen onlinemøder endnu. Når du bliver indkaldt til et møde i Teams, står det her.</p>
      )}
      <Days meetings={coming} tenant={tenant} Heading="h2" />
      {past.length > 0 && (
        <>
          <h2 className={styles.part}>Afholdt</h2>
          <Days meetings={past} tenant={tenant} Heading="h3" />
        </>
      )}
    </section>
  );
}

interface DaysProps {
  readonly meetings: readonly MeetingSummary[];
  readonly tenant: HostTenant;
  readonly Heading: 'h2' | 'h3';
}

function Days({ meetings, tenant, Heading }: DaysProps) {
  const styles = useStyles();
  const days = [...new Set(meetings.map(({ start }) => localParts(start).day))];
  return days.map((day) => {
    const own = meetings.filter(({ start }) => localParts(start).day === day);
    return (
      <div key={day}>
        <Heading className={styles.day}>{longDay(own[0]!.start)}</Heading>
        <ul className={styles.list}>
          {own.map((meeting) => (
            <li key={meeting.meetId} className={styles.meeting}>
              <span className={styles.time}>
                {clock(meeting.start)}–{clock(meeting.end)}
              </span>
              <span className={styles.texts}>
                <span className={styles.subject}>{meeting.subject || 'Uden titel'}</span>
                <span className={styles.organizer}>{meeting.organizer}</span>
              </span>
              <Button
                as="a"
                href={hostPath(`/teams/meet/${meeting.meetId}?tenant=${tenant.key}`)}
                aria-label={`Åbn mødet ${meeting.subject} kl. ${clock(meeting.start)}`}
              >
                Åbn
              </Button>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

const useStyles = makeStyles({
  page: { flexGrow: 1, overflowY: 'auto', padding: '20px 28px', maxWidth: '820px' },
  heading: { margin: '0 0 8px', fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  part: { margin: '28px 0 0', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  empty: { color: tokens.colorNeutralForeground2, maxWidth: '520px' },
  day: { margin: '20px 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  meeting: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '16px', padding: '10px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  time: { fontVariantNumeric: 'tabular-nums', minWidth: '96px' },
  texts: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: '140px', overflowWrap: 'anywhere' },
  subject: { fontWeight: tokens.fontWeightSemibold },
  organizer: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
