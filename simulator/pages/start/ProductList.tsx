import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { GlobeRegular } from '@fluentui/react-icons/svg/globe';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { addressOf, offersOf, type Product, type StartPerson } from './offers.ts';
import type { Language, StartWords } from './startWords.ts';

export interface ProductListProps {
  readonly person: StartPerson;
  readonly words: StartWords;
  readonly language: Language;
  readonly appOrigin: string;
}

const ICONS: Readonly<Record<Product, typeof GlobeRegular>> = {
  outlook: CalendarLtrRegular,
  teams: PeopleTeamRegular,
  sharepoint: DocumentTableRegular,
  browser: GlobeRegular,
};

/** What the person has; the best one is the one tinted block of the page. */
export function ProductList({ person, words, language, appOrigin }: ProductListProps) {
  const styles = useStyles();
  return (
    <section className={styles.card} aria-labelledby="what" aria-live="polite">
      <h2 id="what" className={styles.heading}>
        {words.what(person.name.split(' ')[0] ?? person.name)}
      </h2>
      <ul className={styles.list}>
        {offersOf(person).map(({ product, text }, index) => {
          const Icon = ICONS[product];
          const isBest = index === 0;
          return (
            <li key={product} className={mergeClasses(styles.row, isBest && styles.best, index > 1 && styles.divided)}>
              <Icon fontSize={28} className={styles.icon} aria-hidden />
              <div className={styles.texts}>
                {isBest && <p className={styles.begin}>{words.begin}</p>}
                <h3 className={styles.name}>{words.products[product]}</h3>
                <p className={styles.text}>{text[language]}</p>
              </div>
              <Button as="a" href={addressOf(product, person, appOrigin)} target="_blank" size="large" appearance={isBest ? 'primary' : 'secondary'} className={styles.open}>
                {words.open(words.openWords[product])}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    padding: '24px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 480px)': { padding: '16px 12px' },
  },
  heading: { margin: '0 8px 12px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px 20px', margin: '0 20px', padding: '20px 0', '@media (max-width: 480px)': { margin: '0 8px' } },
  best: {
    margin: '0 0 4px',
    padding: '18px 20px',
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    '@media (max-width: 480px)': { margin: '0 0 4px', padding: '14px' },
  },
  divided: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  texts: { flex: '1 1 220px', minWidth: 0 },
  begin: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  open: { minWidth: '168px', whiteSpace: 'nowrap' },
});
