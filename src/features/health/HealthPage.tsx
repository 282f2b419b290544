import { Button } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Subtract20Regular } from '@fluentui/react-icons/svg/subtract';
import { Wrench20Regular } from '@fluentui/react-icons/svg/wrench';
import type { Health } from '#flows';
import type { Store } from '#store';
import { hrefOf, PageHeading, useWords } from '#ui';
import { type ReactNode, useState } from 'react';
import { useHealthStyles } from './Health.styles.ts';
import { type HealthRow, healthText, presentHealth, sumUp } from './presentHealth.ts';
import { useHealth } from './useHealth.ts';

export interface HealthPageProps {
  readonly store: Store;
  /** Empty where the app is not in the tenant's catalog. */
  readonly teamsCatalogId: string;
  /** Where the pages lie, `https://treklang.kommune.dk`. */
  readonly origin: string;
}

const ICONS: Readonly<Record<Health['state'] | 'looking', ReactNode>> = {
  works: <CheckmarkCircle20Regular />,
  notForMe: <Subtract20Regular />,
  administrator: <Wrench20Regular />,
  unknown: <QuestionCircle20Regular />,
  looking: <Circle20Regular />,
};

/** What works for the person who is signed in, and what an administrator has to do, in words that can be sent on. */
export function HealthPage({ store, teamsCatalogId, origin }: HealthPageProps) {
  const words = useWords('health');
  const styles = useHealthStyles();
  const { findings, again } = useHealth(store, teamsCatalogId);
  const [told, setTold] = useState('');
  const rows = presentHealth(findings, words);
  const sum = sumUp(findings, words);
  const copy = () => {
    navigator.clipboard.writeText(healthText(rows, origin, words)).then(
      () => setTold(words.copied),
      () => setTold(words.notCopied),
    );
  };
  return (
    <main className={styles.page}>
      <PageHeading step="health">{words.title}</PageHeading>
      <p className={styles.intro}>{words.intro}</p>
      <p className={styles.sum} role="status">
        {sum === '' ? words.looking : sum}
      </p>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <Row key={row.topic} row={row} />
        ))}
      </ul>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={copy} disabledFocusable={sum === ''}>
          {words.copy}
        </Button>
        <Button onClick={again} disabledFocusable={sum === ''}>
          {words.again}
        </Button>
        <Button as="a" appearance="subtle" href={hrefOf({ page: 'caseload' })}>
          {words.home}
        </Button>
      </div>
      <p className={styles.told} role="status">
        {told}
      </p>
    </main>
  );
}

function Row({ row: { what, why, state, said, act } }: { readonly row: HealthRow }) {
  const styles = useHealthStyles();
  return (
    <li className={styles.row}>
      <span className={styles.icon} aria-hidden>
        {ICONS[state ?? 'looking']}
      </span>
      <div className={styles.lines}>
        <div className={styles.head}>
          <h2 className={styles.what}>{what}</h2>
          <span className={styles.said}>{said}</span>
        </div>
        <span className={styles.why}>{why}</span>
        {act !== '' && <span className={styles.act}>{act}</span>}
      </div>
    </li>
  );
}
