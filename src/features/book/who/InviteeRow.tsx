import { Avatar, Button, Menu, MenuButton, MenuItemCheckbox, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { CalendarDay, Citizen, MeetingMode } from '#domain';
import { formatDayLong } from '#i18n';
import { useLanguage, useWords } from '#ui';
import { useRef } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import type { DraftInvitee } from '../draft.ts';
import { focusLater } from '../focusLater.ts';
import { initialsOf } from '../names.ts';
import { presentInvitee, presentItems } from '../presentInvitee.ts';
import { stopOf } from '../presentStop.ts';
import { Stopped } from './Stopped.tsx';

interface InviteeRowProps {
  readonly invitee: DraftInvitee;
  readonly citizen: Citizen;
  readonly today: CalendarDay;
  /** How many items the agenda has. */
  readonly items: number;
  readonly onChange: (change: Partial<DraftInvitee>) => void;
  /** The meeting's day; today while there is no time. */
  readonly on: CalendarDay;
  readonly onRemove: () => void;
  readonly onRenew: (endsOn: CalendarDay) => Promise<void>;
}

/** One person: who they are, how they are told, how and for which items they take part. */
export function InviteeRow(props: InviteeRowProps) {
  const { invitee, citizen, today, on } = props;
  const styles = useBookStyles();
  const words = useWords('book');
  const shown = presentInvitee(invitee, citizen, today, words, useWords('terms'));
  const stop = stopOf(invitee, on);
  const holds = useHolds(invitee);
  const row = useRef<HTMLLIElement>(null);
  const mend = (change: Partial<DraftInvitee>) => {
    props.onChange(change);
    focusLater(() => row.current?.querySelector('button'));
  };
  return (
    <li ref={row} className={styles.person}>
      <Avatar initials={initialsOf(invitee.name)} name={invitee.name} size={32} aria-hidden />
      <div className={styles.about}>
        <span className={styles.name}>{invitee.name}</span>
        <span className={styles.small}>{shown.about}</span>
        {stop === null && shown.told !== null && <span className={styles.quiet}>{shown.told}</span>}
        {stop === null && holds !== null && <span className={styles.small}>{holds}</span>}
        <div className={styles.menus}>
          <ModeMenu {...props} />
          <ItemsMenu {...props} />
        </div>
        {stop !== null && <Stopped {...props} onChange={mend} stop={stop} />}
      </div>
      {!invitee.isMe && <Button appearance="subtle" className={styles.remove} icon={<Dismiss20Regular />} aria-label={words.who.remove(invitee.name)} onClick={props.onRemove} />}
    </li>
  );
}

/** Until when somebody may stand in the citizen's place, and that an address is protected. */
function useHolds({ representationEndsOn, hasProtectedAddress }: DraftInvitee): string | null {
  const words = useWords('book').who;
  const language = useLanguage();
  if (hasProtectedAddress) return words.protectedByLetter;
  return representationEndsOn === null ? null : words.holds(formatDayLong(representationEndsOn, language, { year: true }));
}

const MODES: readonly MeetingMode[] = ['inPerson', 'video', 'phone'];

function ModeMenu({ invitee, onChange }: InviteeRowProps) {
  const styles = useBookStyles();
  const words = useWords('book').who;
  const terms = useWords('terms');
  return (
    <Menu checkedValues={{ mode: [invitee.mode] }} onCheckedValueChange={(_, { checkedItems }) => onChange({ mode: checkedItems[0] as MeetingMode })}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="transparent" className={styles.menu} aria-label={`${words.mode(invitee.name)} ${terms.mode[invitee.mode]}`}>
          {terms.mode[invitee.mode]}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {MODES.map((mode) => (
            <MenuItemRadio key={mode} name="mode" value={mode}>
              {terms.mode[mode]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function ItemsMenu({ invitee, items, onChange }: InviteeRowProps) {
  const styles = useBookStyles();
  const words = useWords('book');
  const said = presentItems(invitee.agendaItems, words);
  const numbers = Array.from({ length: items }, (_, at) => at + 1);
  const choose = (chosen: readonly string[]) => onChange({ agendaItems: chosen.length === 0 || chosen.length === items ? null : chosen.map(Number).sort((a, b) => a - b) });
  return (
    <Menu checkedValues={{ items: (invitee.agendaItems ?? []).map(String) }} onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems)}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="transparent" className={styles.menu} aria-label={`${words.who.items(invitee.name)} ${said}`}>
          {said}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {numbers.map((n) => (
            <MenuItemCheckbox key={n} name="items" value={String(n)}>
              {words.who.item(n)}
            </MenuItemCheckbox>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
