import { CalendarCheckmark24Regular } from '@fluentui/react-icons/svg/calendar-checkmark';
import type { ReactNode } from 'react';
import { StateNote } from './StateNote.tsx';

export interface EmptyStateProps {
  readonly title: string;
  /** What comes next, and when. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly icon?: ReactNode;
  /** 1 where it is the whole page. */
  readonly level?: 1 | 2;
}

/** Nothing to do is good news: it says what comes next and when. */
export function EmptyState({ icon = <CalendarCheckmark24Regular />, ...rest }: EmptyStateProps) {
  return <StateNote icon={icon} {...rest} />;
}
