import { FluentProvider, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { boot } from '../frame/boot.ts';
import { THEMES, useHostTheme } from '../frame/hostTheme.ts';
import { TreklangMark } from '../frame/TreklangMark.tsx';
import { useLoaded } from '../frame/useLoaded.ts';
import type { StartPerson } from './offers.ts';
import { PersonChoice } from './PersonChoice.tsx';
import { ProductList } from './ProductList.tsx';
import { StartFooter } from './StartFooter.tsx';
import { type Language, START_WORDS } from './startWords.ts';
import { useAppAnswers } from './useAppAnswers.ts';
import { WholeWay } from './WholeWay.tsx';

export interface StartBoot {
  readonly appOrigin: string;
  /** Business time, ISO 8601. */
  readonly now: string;
}

/** The door of the demo: a person, then a product. */
export function Start() {
  const styles = useStyles();
  const { appOrigin, now } = boot<StartBoot>();
  const [theme] = useHostTheme();
  const [language, setLanguage] = useState<Language>(() => (new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'da'));
  const [alias, setAlias] = useState<string>();
  const doesAnswer = useAppAnswers(appOrigin);
  const words = START_WORDS[language];
  const loaded = useLoaded('persons', loadPersons);
  const persons = loaded.value ?? [];
  const person = persons.find((one) => one.alias === alias) ?? persons[0];

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <FluentProvider theme={THEMES[theme]}>
      <div className={styles.page}>
        <main className={styles.content}>
          <p className={styles.brand}>
            <TreklangMark size={36} />
            Treklang
          </p>
          <h1 className={styles.title}>{words.title}</h1>
          <p className={styles.lead}>{words.lead}</p>
          {doesAnswer === false && (
            <MessageBar intent="warning" layout="multiline" className={styles.blocked}>
              <MessageBarBody>{words.blocked}</MessageBarBody>
              <MessageBarActions>
                <a className={styles.link} href={appOrigin} target="_blank" rel="noreferrer">
                  {words.blockedLink}
                </a>
              </MessageBarActions>
            </MessageBar>
          )}
          {!person && <p role="status">{loaded.error === undefined ? words.loading : words.failed}</p>}
          {person && (
            <div className={styles.columns}>
              <PersonChoice persons={persons} chosen={person.alias} words={words} onChoose={setAlias} />
              <ProductList person={person} words={words} language={language} appOrigin={appOrigin} />
            </div>
          )}
          <WholeWay words={words} language={language} />
          <StartFooter now={now} persons={persons} words={words} language={language} onLanguage={setLanguage} />
        </main>
      </div>
    </FluentProvider>
  );
}

async function loadPersons(): Promise<readonly StartPerson[]> {
  const answer = await fetch('/persons');
  if (!answer.ok) throw new Error(String(answer.status));
  return ((await answer.json()) as { readonly persons: readonly StartPerson[] }).persons;
}

const useStyles = makeStyles({
  page: { minHeight: '100dvh', backgroundColor: tokens.colorNeutralBackground2 },
  content: { boxSizing: 'border-box', maxWidth: '1180px', margin: '0 auto', padding: '40px 32px 48px', '@media (max-width: 480px)': { padding: '20px 16px 32px' } },
  brand: { display: 'flex', alignItems: 'center', gap: '12px', margin: '0 0 24px', fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  title: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    '@media (max-width: 480px)': { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
  lead: { margin: '0 0 32px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, color: tokens.colorNeutralForeground2 },
  blocked: { marginBottom: '24px' },
  link: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(260px, 390px) minmax(0, 1fr)',
    gap: '24px 44px',
    alignItems: 'start',
    '@media (max-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});
