import { CalendarAdd24Regular } from '@fluentui/react-icons/svg/calendar-add';
import type { TabConfiguration } from '#host';
import { StateNote, useWords } from '#ui';
import { useEffect } from 'react';

/** Where somebody adds the tab to a meeting by hand. Nothing is asked: which follow-up it is, the meeting itself tells. */
export function ConfigureTab({ configuration }: { readonly configuration: TabConfiguration }) {
  const words = useWords('entry');
  useEffect(() => {
    const { origin } = window.location;
    configuration.offer({ name: words.tabName, entityId: 'follow-up', contentUrl: `${origin}/tab.html#/`, websiteUrl: `${origin}/web.html#/` });
  }, [configuration, words]);
  return (
    <main>
      <StateNote icon={<CalendarAdd24Regular />} title={words.tabTitle}>
        <p>{words.tabText}</p>
      </StateNote>
    </main>
  );
}
