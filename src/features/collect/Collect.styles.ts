import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

export const useCollectStyles = makeStyles({
  rooms: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
  room: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  actor: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, ...shorthands.padding(tokens.spacingVerticalS, 0), ...shorthands.borderTop('1px', 'solid', tokens.colorNeutralStroke2) },
  line: { margin: 0 },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS },
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '560px' },
  /** Of a fieldset, which browsers frame and never let shrink. */
  unframed: { margin: 0, padding: 0, minWidth: 0, ...shorthands.borderWidth(0) },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalS },
  left: { alignSelf: 'flex-start' },
});
