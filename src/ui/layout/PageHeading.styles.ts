import { makeStyles, tokens } from '@fluentui/react-components';

export const usePageHeadingStyles = makeStyles({
  heading: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusSmall,
    outlineOffset: '2px',
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: tokens.colorStrokeFocus2 },
  },
  page: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  lead: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  pane: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});
