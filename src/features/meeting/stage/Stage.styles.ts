import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

const NARROW = '@media (max-width: 899px)';
/** Here the months under the dots would lie on each other. */
const NARROWEST = '@media (max-width: 639px)';
const DOT = '56px';
/** As tall as the window leaves room for the words, the dots and a decision below. */
const PLOT = 'clamp(200px, calc(100dvh - 470px - var(--stage-switch, 0px)), 420px)';
/** Height of the line with the services, where there is one. */
const SWITCH = '72px';

/** Nothing under 24 px: it is read from three metres away. */
export const useStageStyles = makeStyles({
  stage: {
    boxSizing: 'border-box',
    minHeight: 'calc(100dvh - var(--stage-switch, 0px))',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '20px',
    ...shorthands.padding('32px', '48px'),
    fontSize: '28px',
    lineHeight: '36px',
    [NARROW]: { ...shorthands.padding('24px') },
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: tokens.durationNormal,
    animationTimingFunction: tokens.curveEasyEase,
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '1ms' },
  },
  withSwitch: { '--stage-switch': SWITCH },
  rooms: { boxSizing: 'border-box', minHeight: SWITCH, ...shorthands.padding('16px', '48px', '0'), [NARROW]: { ...shorthands.padding('16px', '24px', '0') } },
  count: { margin: 0, fontSize: '24px', lineHeight: '32px', color: tokens.colorNeutralForeground2 },
  words: { margin: 0, fontSize: '48px', lineHeight: '60px', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', [NARROW]: { fontSize: '36px', lineHeight: '44px' } },
  goal: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  columns: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr)', columnGap: '48px', rowGap: '32px', flexGrow: 1, [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' } },
  says: { display: 'flex', flexDirection: 'column', rowGap: '16px', minWidth: 0 },
  who: { margin: 0, fontSize: '28px', lineHeight: '36px', fontWeight: tokens.fontWeightSemibold, display: 'flex', alignItems: 'center', columnGap: '12px' },
  rating: { display: 'flex', alignItems: 'center', columnGap: '24px' },
  outOf: { color: tokens.colorNeutralForeground2 },
  sentence: { margin: 0, fontSize: '32px', lineHeight: '44px', overflowWrap: 'anywhere' },
  figure: { margin: 0, display: 'grid', gridTemplateColumns: '150px minmax(0, 1fr)', columnGap: '12px', rowGap: '12px', fontSize: '24px', lineHeight: '30px' },
  ends: { position: 'relative', height: PLOT, textAlign: 'right', color: tokens.colorNeutralForeground2 },
  top: { position: 'absolute', top: 0, right: 0, maxWidth: '150px', transform: 'translateY(-15px)' },
  bottom: { position: 'absolute', bottom: 0, right: 0, maxWidth: '150px', transform: 'translateY(15px)' },
  target: { position: 'absolute', right: 0, transform: 'translateY(50%)', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, whiteSpace: 'nowrap', backgroundColor: tokens.colorNeutralBackground1 },
  plot: { position: 'relative', height: PLOT, ...shorthands.borderLeft('1px', 'solid', tokens.colorNeutralStrokeAccessible) },
  tick: { position: 'absolute', left: 0, width: '10px', ...shorthands.borderTop('1px', 'solid', tokens.colorNeutralStrokeAccessible) },
  wished: { position: 'absolute', left: 0, right: 0, ...shorthands.borderTop('3px', 'dashed', tokens.colorNeutralForeground1) },
  inner: { position: 'absolute', top: 0, bottom: 0, left: '72px', right: '72px' },
  dot: { position: 'absolute', width: DOT, height: DOT, transform: 'translate(-50%, 50%)' },
  dotLeft: { transform: 'translate(-104%, 50%)' },
  dotRight: { transform: 'translate(4%, 50%)' },
  days: { position: 'relative', height: '36px', gridColumn: '2' },
  daysInner: { position: 'absolute', left: '72px', right: '72px', top: 0 },
  day: { position: 'absolute', transform: 'translateX(-50%)', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2, [NARROWEST]: { display: 'none' } },
  today: { [NARROWEST]: { display: 'inline' }, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  legend: { gridColumn: '2', display: 'flex', flexWrap: 'wrap', columnGap: '40px' },
  legendItem: { display: 'inline-flex', alignItems: 'center', columnGap: '12px' },
  mark: { width: '24px', height: '24px' },
  markShape: { width: '100%', height: '100%' },
  bigValue: { fontSize: '18px', fontWeight: tokens.fontWeightSemibold, fill: tokens.colorNeutralBackground1 },
  big: { width: '112px', height: '112px', flexShrink: 0 },
  told: { margin: 0 },
  toldRow: { display: 'grid', gridTemplateColumns: '180px minmax(0, 1fr)', columnGap: '24px', ...shorthands.padding('12px', 0), ':not(:last-child)': { ...shorthands.borderBottom('1px', 'solid', tokens.colorNeutralStroke2) }, '& dd': { margin: 0, overflowWrap: 'anywhere' }, [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' } },
  decision: { margin: 0, ...shorthands.padding('16px', '28px'), ...shorthands.border('1px', 'solid', tokens.colorBrandStroke2), borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorBrandBackground2, overflowWrap: 'anywhere' },
  empty: { display: 'grid', placeItems: 'center', minHeight: '100dvh', fontSize: '32px', lineHeight: '44px', ...shorthands.padding('48px') },
});
