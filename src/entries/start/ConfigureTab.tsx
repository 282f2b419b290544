import { CalendarAdd24Regular } from '@fluentui/react-icons/svg/calendar-add';
import { type Failure, isFailure } from '#domain';
import { meetingOfChat, meetingTab } from '#flows';
import type { Host, TabConfiguration } from '#host';
import type { ChatTab, Store } from '#store';
import { useStore } from '#store/queries';
import { FailureNote, StateNote, useWords } from '#ui';
import { useEffect, useState } from 'react';
import { followUpAddresses } from '../routes/followUpAddresses.ts';
import { Opening } from './Opening.tsx';

export interface ConfigureTabProps {
  readonly configuration: TabConfiguration;
  readonly meeting: Host['meeting'];
}

/** What the meeting's chat lets be added. */
type Offer = { readonly kind: 'tab'; readonly tab: ChatTab } | { readonly kind: 'isThere' } | { readonly kind: 'unknownMeeting' };

/** Where somebody adds the tab to a meeting by hand. Nothing is asked: which follow-ups it is about, the meeting itself tells. */
export function ConfigureTab({ configuration, meeting }: ConfigureTabProps) {
  const words = useWords('entry');
  const store = useStore();
  const [answer, setAnswer] = useState<Offer | Failure | null>(null);
  const [tries, setTries] = useState(0);
  const chatId = meeting?.chatId ?? null;
  const { tabName } = words;

  useEffect(() => {
    let isCurrent = true;
    findOffer(store, chatId, tabName).then(
      (offer) => isCurrent && setAnswer(offer),
      (error: unknown) => {
        if (!isFailure(error)) throw error;
        if (isCurrent) setAnswer(error);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [store, chatId, tabName, tries]);

  const tab = answer !== null && !isFailure(answer) && answer.kind === 'tab' ? answer.tab : null;
  useEffect(() => {
    if (tab) configuration.offer(tab);
  }, [configuration, tab]);

  if (answer === null) return <Opening />;
  return <main>{isFailure(answer) ? <FailureNote failure={answer} level={1} onRetry={() => setTries((before) => before + 1)} /> : <Said offer={answer} />}</main>;
}

function Said({ offer: { kind } }: { readonly offer: Offer }) {
  const words = useWords('configure');
  const [title, ...texts] = {
    tab: [words.tabTitle, words.tabText],
    isThere: [words.hasTabTitle, words.hasTabText],
    unknownMeeting: [words.noTabTitle, words.noTabText, words.noTabElse],
  }[kind];
  return (
    <StateNote icon={<CalendarAdd24Regular />} title={title!} level={1}>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </StateNote>
  );
}

/** Never a second tab: Teams itself adds another at each press. */
async function findOffer(store: Store, chatId: string | null, name: string): Promise<Offer> {
  const meeting = chatId === null ? null : await meetingOfChat(store, chatId);
  if (chatId === null || !meeting) return { kind: 'unknownMeeting' };
  const tab = meetingTab(meeting.covers, followUpAddresses(), name);
  return (await store.meetingChat.hasTab(chatId, tab)) ? { kind: 'isThere' } : { kind: 'tab', tab };
}
