import { CalendarAdd24Regular } from '@fluentui/react-icons/svg/calendar-add';
import { type Failure, isFailure, toKey } from '#domain';
import { type MeetingTab, tabsForChat } from '#flows';
import type { Host, TabConfiguration } from '#host';
import type { ChatTab } from '#store';
import { useStore } from '#store/queries';
import { FailureNote, hrefOf, StateNote, useWords } from '#ui';
import { useEffect, useState } from 'react';
import { Opening } from './Opening.tsx';

export interface ConfigureTabProps {
  readonly configuration: TabConfiguration;
  readonly meeting: Host['meeting'];
}

/** Where somebody adds the tab to a meeting by hand. Nothing is asked: which follow-up it is, the meeting itself tells. */
export function ConfigureTab({ configuration, meeting }: ConfigureTabProps) {
  const words = useWords('entry');
  const store = useStore();
  const [tabs, setTabs] = useState<readonly MeetingTab[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const chatId = meeting?.chatId ?? null;

  useEffect(() => {
    let isCurrent = true;
    (chatId === null ? Promise.resolve([]) : tabsForChat(store, chatId)).then(
      (found) => isCurrent && setTabs(found),
      (error: unknown) => isCurrent && isFailure(error) && setFailure(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [store, chatId]);

  useEffect(() => {
    const [first, ...others] = tabs ?? [];
    if (!first || chatId === null) return;
    configuration.offer(tabOf(first, words.tabName));
    // One per room; a tenant that does not let an app add tabs leaves them to be added by hand.
    for (const other of others) void store.meetingChat.addTab(chatId, tabOf(other, words.tabName)).catch(() => undefined);
  }, [configuration, store, chatId, tabs, words]);

  if (failure) return <main><FailureNote failure={failure} level={1} /></main>;
  if (tabs === null) return <Opening />;
  return (
    <main>
      <StateNote icon={<CalendarAdd24Regular />} title={tabs.length > 0 ? words.tabTitle : words.noTabTitle} level={1}>
        <p>{tabs.length > 0 ? words.tabText : words.noTabText}</p>
      </StateNote>
    </main>
  );
}

function tabOf({ roomCode, followUpKey }: MeetingTab, name: string): ChatTab {
  const { origin } = window.location;
  const address = hrefOf({ page: 'followUp', roomCode, followUpKey: toKey(followUpKey) });
  return { name, entityId: `r/${roomCode}/f/${followUpKey}`, contentUrl: `${origin}/tab.html${address}`, websiteUrl: `${origin}/web.html${address}` };
}
