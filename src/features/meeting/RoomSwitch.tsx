import { mergeClasses } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { useWords } from '#ui';
import { useRoomSwitchStyles } from './RoomSwitch.styles.ts';

export interface RoomSwitchProps {
  /** The services' names, as many as the meeting covers. */
  readonly names: readonly string[];
  readonly chosen: number;
  readonly onChoose: (at: number) => void;
  /** For people three metres away. */
  readonly isLarge?: boolean;
}

/** Which of the meeting's services is looked at. Only who may see several has it. */
export function RoomSwitch({ names, chosen, onChoose, isLarge = false }: RoomSwitchProps) {
  const words = useWords('meeting').rooms;
  const styles = useRoomSwitchStyles();
  return (
    <div role="group" aria-label={words.choose} className={styles.group}>
      {names.map((name, at) => (
        <button key={at} type="button" aria-pressed={at === chosen} className={mergeClasses(styles.room, isLarge && styles.large, at === chosen && styles.chosen)} onClick={() => onChoose(at)}>
          {at === chosen && <Checkmark16Regular aria-hidden className={styles.check} />}
          {name}
        </button>
      ))}
    </div>
  );
}
