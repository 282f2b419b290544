import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { WHOLE_WAY } from './offers.ts';
import type { Language, StartWords } from './startWords.ts';

/** Four links that go the whole way, each as another person. */
export function WholeWay({ words, language }: { readonly words: StartWords; readonly language: Language }) {
  const styles = useStyles();
  return (
    <section aria-labelledby="way">
      <div className={styles.head}>
        <h2 id="way" className={styles.heading}>
          {words.way}
        </h2>
        <p className={styles.note}>{words.wayNote}</p>
      </div>
      <ol className={styles.steps}>
        {WHOLE_WAY.map(({ where, what, address }, index) => (
          <li key={address} className={mergeClasses(styles.step, index === 0 && styles.first)}>
            <span className={styles.where}>{words.step(index + 1, where[language])}</span>
            <Link href={address} target="_blank" className={styles.link}>
              {what[language]}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '4px 12px', margin: '48px 0 16px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  steps: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))', gap: '20px 32px' },
  step: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '2px', paddingTop: '12px', borderTop: `2px solid ${tokens.colorNeutralStroke1}` },
  first: { borderTopColor: tokens.colorBrandStroke1 },
  where: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  link: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
});
