import { Field, mergeClasses, Select } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFill20Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { useWords } from '#ui';
import type { Part, PartId, PartState } from './presentParts.ts';
import { useStatusStyles } from './Status.styles.ts';

interface PartListProps {
  readonly parts: readonly Part[];
  readonly current: PartId;
  /** It is being handed in: no part can be opened. */
  readonly isClosed: boolean;
  readonly onGo: (id: PartId) => void;
}

/** The parts at left with their state in words; a select where there is no room. */
export function PartList({ parts, current, isClosed, onGo }: PartListProps) {
  const words = useWords('status');
  const styles = useStatusStyles();
  return (
    <nav aria-label={words.parts}>
      <ol className={styles.parts}>
        {parts.map((part) => (
          <li key={part.id}>
            <button type="button" disabled={isClosed} className={mergeClasses(styles.part, part.id === current && styles.partHere)} aria-current={part.id === current ? 'step' : undefined} onClick={() => onGo(part.id)}>
              <PartIcon state={part.state} />
              <span className={styles.partName}>
                <span className={part.id === current ? styles.strong : undefined}>{part.name}</span>
                <span className={styles.partAbout}>
                  {part.about !== '' && <span className={styles.cut}>{part.about}</span>}
                  <span>{[part.about !== '' ? '·' : '', part.id === current && part.id === 'review' ? words.partAbout.here : words.partState[part.state]].join(' ')}</span>
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <Field className={styles.partSelect} label={words.partOf(parts.findIndex(({ id }) => id === current) + 1, parts.length)}>
        <Select value={current} disabled={isClosed} onChange={(_, { value }) => onGo(value as PartId)}>
          {parts.map(({ id, name, state }) => (
            <option key={id} value={id}>
              {name} · {words.partState[state]}
            </option>
          ))}
        </Select>
      </Field>
    </nav>
  );
}

/** The parts of what was handed in: nothing to press, for nothing can be changed here. */
export function SentParts({ parts }: { readonly parts: readonly Part[] }) {
  const words = useWords('status');
  const styles = useStatusStyles();
  return (
    <ol className={styles.parts} aria-label={words.parts}>
      {parts.map(({ id, name, about, state }) => (
        <li key={id} className={styles.partSent}>
          <PartIcon state={state} />
          <span className={styles.partName}>
            <span>{name}</span>
            <span className={styles.partAbout}>
              {about !== '' && <span className={styles.cut}>{about}</span>}
              <span>{[about !== '' ? '·' : '', words.partState[state]].join(' ')}</span>
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

function PartIcon({ state }: { readonly state: PartState }) {
  const styles = useStatusStyles();
  if (state === 'done') return <CheckmarkCircle20Filled aria-hidden className={styles.partDone} />;
  return state === 'started' ? <CircleHalfFill20Regular aria-hidden className={styles.partIcon} /> : <Circle20Regular aria-hidden className={styles.partIcon} />;
}
