import { Button } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { PageHeading, useWords } from '#ui';
import type { ReactNode } from 'react';
import { useMeetingStyles } from '../Meeting.styles.ts';
import type { PanelHeader as Presented } from '../presentHeader.ts';

interface PanelHeaderProps {
  readonly header: Presented;
  readonly step: string;
  readonly isAgendaOpen: boolean;
  readonly onToggle: () => void;
  /** The switch between services, where there is one. */
  readonly rooms: ReactNode;
}

/** Where the meeting is and how much time is left: neutral also when it has run out. */
export function PanelHeader({ header, step, isAgendaOpen, onToggle, rooms }: PanelHeaderProps) {
  const words = useWords('meeting');
  const styles = useMeetingStyles();
  return (
    <header className={styles.header}>
      {rooms}
      <div className={styles.headLine}>
        <PageHeading size="lead" step={step}>
          {header.title}
        </PageHeading>
        <Button
          appearance="transparent"
          size="small"
          icon={isAgendaOpen ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          aria-expanded={isAgendaOpen}
          aria-label={isAgendaOpen ? words.hideAgenda : words.showAgenda}
          onClick={onToggle}
        />
      </div>
      {!isAgendaOpen && (
        <div className={styles.segments} aria-hidden>
          {header.segments.map(({ minutes, share }, at) => (
            <span key={at} className={styles.segment} style={{ flexGrow: Math.max(minutes, 1), flexBasis: 0 }}>
              <span className={styles.filled} style={{ width: `${(share * 100).toFixed(0)}%` }} />
            </span>
          ))}
        </div>
      )}
      <p className={styles.caption}>{header.time}</p>
    </header>
  );
}
