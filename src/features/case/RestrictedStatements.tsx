import { LockClosed20Regular } from '@fluentui/react-icons/svg/lock-closed';
import type { RestrictedStatement } from '#domain';
import { formatDayLong } from '#i18n';
import { Quote, useLanguage, useWords } from '#ui';
import { useCaseViewStyles } from './CaseView.styles.ts';

/** A child's words to the caseworker alone: they come from the authority's own site and are marked so wherever they stand. */
export function RestrictedStatements({ statements }: { readonly statements: readonly RestrictedStatement[] }) {
  const styles = useCaseViewStyles();
  const language = useLanguage();
  const words = useWords('case');
  const terms = useWords('terms');
  if (statements.length === 0) return null;
  return (
    <section className={styles.restricted}>
      <h3 className={styles.restrictedTitle}>
        <LockClosed20Regular aria-hidden />
        {words.restricted}
      </h3>
      <p className={styles.caption}>{words.restrictedWhy}</p>
      {[...statements]
        .sort((a, b) => b.saidOn.localeCompare(a.saidOn))
        .map((statement) => (
          <div key={statement.key}>
            <Quote text={statement.statement} size="body" />
            <p className={styles.caption}>{words.saidOn(formatDayLong(statement.saidOn, language), terms.statementMode[statement.mode])}</p>
          </div>
        ))}
    </section>
  );
}
