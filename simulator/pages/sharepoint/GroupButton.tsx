import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { plainValue } from './plainValue.ts';
import type { GroupLine } from './rowLines.ts';

/** "Kvartal: 2026-Q2 (12)", opens and closes its rows. */
export function GroupButton({ line, onToggle }: { readonly line: GroupLine; readonly onToggle: (key: string) => void }) {
  const styles = useStyles();
  const { column, value } = line.group;
  const Chevron = line.isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <button type="button" className={styles.button} aria-expanded={line.isOpen} style={{ paddingInlineStart: line.depth * 24 + 4 }} onClick={() => onToggle(line.key)}>
      <Chevron fontSize={16} aria-hidden />
      <span>
        {column.title}: {plainValue(value, column.kind) || '(tom)'} ({line.count})
      </span>
    </button>
  );
}

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '36px',
    padding: '4px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});
