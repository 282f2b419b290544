import { type CaseFile, isFailure, type Meeting } from '#domain';
import { type BookingDesk, readCalendarNews } from '#flows';
import { useEffect, useEffectEvent, useState } from 'react';

export type NewsInOutlook = NonNullable<Awaited<ReturnType<typeof readCalendarNews>>>;

/**
 * What was done to the meeting in Outlook itself, looked for once when the page is opened. Null: nothing; `looking`: not known yet.
 * A calendar that does not answer is no news: changing the meeting asks it again, and says so.
 */
export function useOutlookNews(desk: BookingDesk, meeting: Meeting, file: CaseFile): NewsInOutlook | 'looking' | null {
  const [news, setNews] = useState<NewsInOutlook | 'looking' | null>(meeting.change === null ? 'looking' : null);
  const isLooking = news === 'looking';
  const look = useEffectEvent(() => readCalendarNews(desk, meeting, file));
  useEffect(() => {
    if (!isLooking) return;
    let isCurrent = true;
    look().then(
      (found) => isCurrent && setNews(found),
      (error: unknown) => {
        if (!isFailure(error)) throw error;
        if (isCurrent) setNews(null);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [isLooking]);
  return news;
}
