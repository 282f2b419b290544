import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

const SIDE = '@container (min-width: 700px)';
const ROOMY = '@container (min-width: 560px)';

export const useCaseViewStyles = makeStyles({
  page: {
    containerType: 'inline-size',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '24px',
    maxWidth: '1040px',
    '@media (min-width: 720px)': { ...shorthands.padding('24px', '40px', '40px') },
  },
  header: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
  back: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minHeight: '32px' },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  warning: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, margin: 0, fontWeight: tokens.fontWeightSemibold },
  columns: { display: 'grid', rowGap: '28px', columnGap: '48px', [SIDE]: { gridTemplateColumns: 'minmax(0, 1fr) 264px' } },
  main: { display: 'flex', flexDirection: 'column', rowGap: '20px', minWidth: 0 },
  agreed: { display: 'grid', columnGap: '48px', rowGap: '20px', [ROOMY]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' } },
  agreedPart: { '& p': { margin: 0, color: tokens.colorNeutralForeground2 } },
  small: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  caption: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  restricted: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    ...shorthands.padding(tokens.spacingVerticalM),
    ...shorthands.border('1px', 'solid', tokens.colorNeutralStrokeAccessible),
    borderRadius: tokens.borderRadiusXLarge,
  },
  restrictedTitle: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '560px', paddingTop: tokens.spacingVerticalS, '& > *': { minWidth: 0 } },
  history: { display: 'flex', flexDirection: 'column', rowGap: '20px' },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: '20px', rowGap: tokens.spacingVerticalS },
});
