import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

export const useCaseloadViewStyles = makeStyles({
  pane: { ...shorthands.padding(tokens.spacingVerticalM, tokens.spacingHorizontalL, tokens.spacingVerticalXXL) },
  tab: { display: 'grid', gridTemplateColumns: '372px minmax(0, 1fr)', height: '100vh' },
  list: {
    boxSizing: 'border-box',
    overflowY: 'auto',
    ...shorthands.padding(tokens.spacingVerticalL, '12px', tokens.spacingVerticalXXL),
    ...shorthands.borderRight('1px', 'solid', tokens.colorNeutralStroke2),
    backgroundColor: tokens.colorNeutralBackground2,
  },
  detail: { minWidth: 0, overflowY: 'auto' },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, minHeight: '32px', paddingBottom: tokens.spacingVerticalS },
  inset: { paddingInline: '12px' },
  service: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  fetching: { flexGrow: 1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  search: { width: '100%', maxWidth: 'none', marginBottom: tokens.spacingVerticalL },
  // As high as the field of Fluent that takes its place.
  searchPlace: { height: '32px' },
  freshness: { marginBottom: tokens.spacingVerticalM, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  noHit: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS, '& p': { margin: 0 } },
  choose: { ...shorthands.padding('24px', '40px'), margin: 0, color: tokens.colorNeutralForeground2 },
});
