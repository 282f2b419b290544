import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { useEffect } from 'react';
import { hostPath } from '../frame/hostApi.ts';
import { HOME } from './sharePointAddress.ts';

/** Says nothing about the site, its people or whether there is one. */
export function NoAccess() {
  return (
    <Closed title="Du har ikke adgang">
      Siden findes måske ikke, eller den er ikke delt med dig. Har du brug for adgang, så spørg den, du har fået linket af.
    </Closed>
  );
}

/** In a list the person may see: the row or file is not there. */
export function NotHere() {
  return <Closed title="Det findes ikke">Elementet er måske slettet eller flyttet, eller også er linket skrevet forkert.</Closed>;
}

function Closed({ title, children }: { readonly title: string; readonly children: string }) {
  const styles = useStyles();
  useEffect(() => {
    document.title = `${title} – SharePoint`;
  }, [title]);
  return (
    <section className={styles.page}>
      <LockClosedRegular fontSize={40} aria-hidden className={styles.icon} />
      <h1 className={styles.heading}>{title}</h1>
      <p className={styles.text}>{children}</p>
      <p className={styles.ways}>
        <Button as="a" href={hostPath(HOME)} appearance="primary">
          Gå til dine websteder
        </Button>
        <Link href="/">Skift person</Link>
      </p>
    </section>
  );
}

const useStyles = makeStyles({
  page: { flexGrow: 1, overflowY: 'auto', padding: '64px 24px', maxWidth: '560px', margin: '0 auto', '@media (max-width: 640px)': { padding: '32px 16px' } },
  icon: { color: tokens.colorNeutralForeground3 },
  heading: { margin: '12px 0 8px', fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  text: { margin: '0 0 24px', color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px 20px', margin: 0 },
});
