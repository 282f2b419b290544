import { Avatar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { groupOf, type PersonGroup, type StartPerson } from './offers.ts';
import type { StartWords } from './startWords.ts';

export interface PersonChoiceProps {
  readonly persons: readonly StartPerson[];
  readonly chosen: string;
  readonly words: StartWords;
  readonly onChoose: (alias: string) => void;
}

const GROUPS: readonly PersonGroup[] = ['authority', 'provider', 'management'];

/** One radio group over all roles: arrows move, and the choice follows. */
export function PersonChoice({ persons, chosen, words, onChoose }: PersonChoiceProps) {
  const styles = useStyles();
  return (
    <div role="radiogroup" aria-labelledby="who" className={styles.group}>
      <h2 id="who" className={styles.heading}>
        {words.who}
      </h2>
      {GROUPS.map((group) => {
        const own = persons.filter((person) => groupOf(person) === group);
        if (own.length === 0) return null;
        return (
          <div key={group} role="group" aria-labelledby={`group-${group}`}>
            <h3 id={`group-${group}`} className={styles.role}>
              {words.groups[group]}
            </h3>
            {own.map((person) => (
              <label key={person.alias} className={mergeClasses(styles.person, person.alias === chosen && styles.chosen)}>
                <input
                  type="radio"
                  name="person"
                  className={styles.radio}
                  value={person.alias}
                  checked={person.alias === chosen}
                  onChange={() => onChoose(person.alias)}
                />
                <Avatar name={person.name} size={40} aria-hidden />
                <span className={styles.texts}>
                  <span className={styles.name}>{person.name}</span>
                  <span className={styles.title}>{person.jobTitle}</span>
                </span>
                {person.alias === chosen && <CheckmarkCircleFilled fontSize={20} className={styles.check} aria-hidden />}
              </label>
            ))}
          </div>
        );
      })}
    </div>
  );
}

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '12px' },
  heading: { margin: '20px 0 4px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  role: { margin: '0 0 2px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  person: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    margin: '0 -12px',
    padding: '6px 12px',
    border: '2px solid transparent',
    borderRadius: tokens.borderRadiusXLarge,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':has(input:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  chosen: { border: `2px solid ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorNeutralBackground1 },
  radio: { position: 'absolute', opacity: 0, width: '100%', height: '100%', inset: 0, margin: 0, cursor: 'pointer' },
  texts: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  name: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  title: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  check: { color: tokens.colorCompoundBrandForeground1, flexShrink: 0 },
});
