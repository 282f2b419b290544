import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

const NARROW = '@container (max-width: 320px)';
/** The system then takes all colours away that are not its own, and with them how far one has come. */
const FORCED = '@media (forced-colors: active)';

export const useStepHeaderStyles = makeStyles({
  header: { containerType: 'inline-size', ...shorthands.padding(tokens.spacingVerticalM, tokens.spacingHorizontalL, 0) },
  top: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '32px' },
  back: { marginLeft: '-6px', flexShrink: 0 },
  about: {
    display: 'flex',
    flexGrow: 1,
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    [NARROW]: { flexDirection: 'column', alignItems: 'flex-start' },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  steps: { display: 'flex', columnGap: tokens.spacingHorizontalXS, listStyleType: 'none', margin: 0, marginTop: tokens.spacingVerticalM, padding: 0 },
  step: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, flexGrow: 1, flexBasis: 0, minWidth: 0 },
  bar: { height: '3px', backgroundColor: tokens.colorNeutralStroke1, [FORCED]: { backgroundColor: 'CanvasText', height: '1px', marginBottom: '2px' } },
  reached: { backgroundColor: tokens.colorBrandBackground, [FORCED]: { backgroundColor: 'Highlight', height: '3px', marginBottom: 0 } },
  name: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    [NARROW]: { position: 'absolute', clipPath: 'inset(50%)', width: '1px', height: '1px', overflow: 'hidden' },
  },
  currentName: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    [NARROW]: { position: 'static', clipPath: 'none', width: 'auto', height: 'auto', overflow: 'visible', whiteSpace: 'nowrap' },
  },
  check: { flexShrink: 0, width: '12px', height: '12px' },
});
