import { Avatar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MicOffRegular } from '@fluentui/react-icons/svg/mic-off';
import type { Participant } from '../../hosts/teams/teamsShapes.ts';

export interface ParticipantGridProps {
  readonly participants: readonly Participant[];
  /** Small and in a row, below what is shared. */
  readonly isStrip: boolean;
  readonly me: string;
}

const KIND = { member: '', guest: ' (gæst)', external: ' (ekstern)' } as const;

/** Pictures of those who are in the meeting; cameras are not simulated. */
export function ParticipantGrid({ participants, isStrip, me }: ParticipantGridProps) {
  const styles = useStyles();
  return (
    <ul className={mergeClasses(styles.grid, isStrip && styles.strip)} aria-label="I mødet">
      {participants.map(({ objectId, name, kind, tenantName }) => (
        <li key={objectId} className={mergeClasses(styles.tile, isStrip && styles.small)} title={tenantName}>
          <Avatar name={name} size={isStrip ? 40 : 96} aria-hidden />
          <span className={styles.name}>
            <MicOffRegular aria-hidden />
            {objectId === me ? `${name} (dig)` : `${name}${KIND[kind]}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  grid: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', flexGrow: 1, gap: '8px', gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))', gridAutoRows: 'minmax(160px, 1fr)' },
  strip: { flexGrow: 0, display: 'flex', flexWrap: 'wrap' },
  tile: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  small: { width: '160px', height: '84px', paddingBottom: '20px', boxSizing: 'border-box' },
  name: { position: 'absolute', left: '10px', right: '10px', bottom: '6px', display: 'flex', alignItems: 'center', gap: '4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground1 },
});
