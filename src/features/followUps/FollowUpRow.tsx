import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { Due, Hidden, RouteLink } from '#ui';
import { useFollowUpsStyles } from './FollowUps.styles.ts';
import type { PresentedFollowUp } from './presentFollowUps.ts';

/** Whom it is about, when the meeting is, when the material is due, and whether it is in. */
export function FollowUpRow({ row }: { readonly row: PresentedFollowUp }) {
  const styles = useFollowUpsStyles();
  return (
    <li className={styles.row}>
      <h3 className={styles.title}>{row.title}</h3>
      {row.due && <Due day={row.due} form="row" />}
      <div className={styles.lines}>
        <span className={styles.meeting}>{row.meeting}</span>
        <span className={styles.quiet}>{row.service}</span>
      </div>
      <div className={styles.step}>
        <span className={styles.material}>
          {row.isSubmitted ? <CheckmarkCircle20Filled aria-hidden className={styles.done} /> : <Circle20Regular aria-hidden className={styles.icon} />}
          {row.material}
        </span>
        <RouteLink to={row.to} className={styles.link}>
          {row.act}
          <Hidden>{row.title}</Hidden>
          <ArrowRight16Regular aria-hidden />
        </RouteLink>
      </div>
    </li>
  );
}
