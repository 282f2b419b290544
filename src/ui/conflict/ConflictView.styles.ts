import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

export const useConflictViewStyles = makeStyles({
  view: { containerType: 'inline-size', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  about: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  // Mine first where there is no room beside each other.
  texts: { display: 'grid', rowGap: tokens.spacingVerticalM, columnGap: tokens.spacingHorizontalXXL, '@container (min-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' } },
  card: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS, ...shorthands.padding(tokens.spacingVerticalL), ...shorthands.border('1px', 'solid', tokens.colorNeutralStroke1), borderRadius: tokens.borderRadiusXLarge },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  different: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'underline', textDecorationThickness: '2px', textUnderlineOffset: '4px', backgroundColor: 'transparent', color: 'inherit', '@media (forced-colors: active)': { forcedColorAdjust: 'none', color: 'CanvasText', backgroundColor: 'Canvas' } },
  merge: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    ...shorthands.padding(tokens.spacingVerticalL),
    ...shorthands.border('1px', 'solid', tokens.colorBrandStroke2),
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalS },
});
