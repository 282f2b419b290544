import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { HostHeader } from './HostHeader.tsx';
import { THEMES, type ThemeName } from './hostTheme.ts';

export interface RailItem {
  readonly key: string;
  readonly label: string;
  readonly icon: ReactElement;
}

export interface HostFrameProps {
  readonly product: string;
  readonly theme: ThemeName;
  readonly onTheme: (theme: ThemeName) => void;
  readonly rail: readonly RailItem[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
  /** Stands in the bar beside the person, e.g. the choice of organisation. */
  readonly bar?: ReactNode;
  /** Where the person is just now, under the name. */
  readonly place: string;
  readonly children: ReactNode;
}

/** Bar above, apps at the left (below on a narrow screen), the page in the rest. */
export function HostFrame(props: HostFrameProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={THEMES[props.theme]}>
      <div className={styles.frame}>
        <HostHeader product={props.product} theme={props.theme} onTheme={props.onTheme} place={props.place} bar={props.bar} />
        <nav className={styles.rail} aria-label="Apps">
          {props.rail.map(({ key, label, icon }) => (
            <button
              key={key}
              type="button"
              className={mergeClasses(styles.app, key === props.chosen && styles.chosen)}
              aria-current={key === props.chosen ? 'page' : undefined}
              onClick={() => props.onChoose(key)}
            >
              {icon}
              <span>{label}</span>
            </button>
          ))}
        </nav>
        <main className={styles.main}>{props.children}</main>
      </div>
    </FluentProvider>
  );
}

const NARROW = '@media (max-width: 640px)';

const useStyles = makeStyles({
  frame: {
    height: '100dvh',
    display: 'grid',
    gridTemplate: '"bar bar" 48px "rail main" minmax(0, 1fr) / 72px minmax(0, 1fr)',
    backgroundColor: tokens.colorNeutralBackground3,
    overflow: 'hidden',
    [NARROW]: { gridTemplate: '"bar" 48px "main" minmax(0, 1fr) "rail" 56px / minmax(0, 1fr)' },
  },
  rail: {
    gridArea: 'rail',
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '4px',
    backgroundColor: tokens.colorNeutralBackground3,
    [NARROW]: { flexDirection: 'row', justifyContent: 'space-around', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  app: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '2px',
    minHeight: '52px',
    padding: '4px 2px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [NARROW]: { flexGrow: 1, minHeight: '44px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: { boxShadow: `inset 0 3px 0 ${tokens.colorBrandStroke1}` },
  },
  main: {
    gridArea: 'main',
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: `${tokens.borderRadiusXLarge} 0 0 0`,
    boxShadow: tokens.shadow4,
    [NARROW]: { borderRadius: 0 },
  },
});
