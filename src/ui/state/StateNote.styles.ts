import { makeStyles, tokens } from '@fluentui/react-components';

export const useStateNoteStyles = makeStyles({
  note: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    maxWidth: '480px',
    paddingBlock: '40px',
    paddingInline: tokens.spacingHorizontalM,
  },
  icon: { display: 'inline-flex', color: tokens.colorNeutralForeground3 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    // The longest Danish word in a heading stays whole in the narrowest panel.
    '@media (max-width: 320px)': { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: tokens.colorStrokeFocus2, outlineOffset: '2px' },
  },
  said: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2, '& p': { margin: 0 }, '& strong': { fontWeight: tokens.fontWeightSemibold } },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalS },
  details: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalM, margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, '& dd': { margin: 0, overflowWrap: 'anywhere' } },
});
