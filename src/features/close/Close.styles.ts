import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

const line = ['1px', 'solid', tokens.colorNeutralStroke2] as const;

export const useCloseStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', minHeight: '100dvh', maxWidth: '720px', marginLeft: 'auto', marginRight: 'auto' },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL, flexGrow: 1, ...shorthands.padding(tokens.spacingVerticalL, tokens.spacingHorizontalL, tokens.spacingVerticalXXL) },
  state: { ...shorthands.padding(tokens.spacingVerticalXXL, tokens.spacingHorizontalL), maxWidth: '560px', marginLeft: 'auto', marginRight: 'auto' },
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  text: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  caption: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  small: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  strong: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '2px', ...shorthands.padding(tokens.spacingVerticalM, 0), ':not(:last-child)': { ...shorthands.borderBottom(...line) } },
  editor: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, width: '100%', paddingTop: tokens.spacingVerticalXS },
  field: { minWidth: 0, '& > *': { minWidth: 0, maxWidth: '100%' } },
  next: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, '& legend': { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 } },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: 'grid', rowGap: tokens.spacingVerticalXS },
  stages: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  stage: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  icon: { flexShrink: 0 },
});
