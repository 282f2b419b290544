import { Avatar, FluentProvider, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ChoiceBoot } from '../../hosts/sharepoint/personChooser.ts';
import { boot } from '../frame/boot.ts';
import { THEMES, useHostTheme } from '../frame/hostTheme.ts';

/** An address without a person was opened: as whom? */
export function Chooser() {
  const styles = useStyles();
  const [theme] = useHostTheme();
  const { choice, areKnown } = boot<ChoiceBoot>();
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.page}>
      <main className={styles.content}>
        <h1 className={styles.heading}>Hvem vil du åbne siden som?</h1>
        <p className={styles.lead}>
          {areKnown ? 'Flere personer er i brug i denne browser.' : 'Ingen er i brug i denne browser endnu. Kun den, siden er delt med, får den at se.'}
        </p>
        <ul className={styles.list}>
          {choice.map(({ name, title, address }) => (
            <li key={address}>
              <a className={styles.person} href={address}>
                <Avatar name={name} size={40} aria-hidden />
                <span className={styles.texts}>
                  <span className={styles.name}>{name}</span>
                  <span className={styles.title}>{title}</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
        <Link href="/">Til startsiden</Link>
      </main>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  page: { minHeight: '100%', backgroundColor: tokens.colorNeutralBackground2 },
  content: { boxSizing: 'border-box', maxWidth: '560px', margin: '0 auto', padding: '48px 24px', '@media (max-width: 480px)': { padding: '24px 16px' } },
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  lead: { margin: '0 0 20px', color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  list: { listStyle: 'none', margin: '0 0 24px', padding: 0, display: 'grid', gap: '8px' },
  person: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  texts: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  title: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});
