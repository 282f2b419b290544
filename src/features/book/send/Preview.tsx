import { Button } from '@fluentui/react-components';
import { Attach20Regular } from '@fluentui/react-icons/svg/attach';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { ShieldCheckmark20Regular } from '@fluentui/react-icons/svg/shield-checkmark';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import { neutralSubject } from '#domain';
import { attendeesOf, type BookingPapers, type BookingPlan, type Invitation, type InvitationLeak, leaksIn, whereToMend } from '#flows';
import type { PaperFile } from '#documents';
import { formatList } from '#i18n';
import { useLanguage, useWords } from '#ui';
import { useEffect, useId, useState } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import type { StepProps } from '../StepProps.ts';
import { InvitationText } from './InvitationText.tsx';

export interface PreviewProps extends Pick<StepProps, 'file' | 'me'> {
  readonly papers: BookingPapers;
  /** Null while something it needs is missing. */
  readonly plan: BookingPlan | null;
  /** Beside an appointment that can be filled instead: there nobody is hidden. */
  readonly canFill: boolean;
  readonly offer: (paper: PaperFile) => void;
}

/** What the invited will see, and the promise that it says nothing about anybody. */
export function Preview(props: PreviewProps) {
  const { papers, file, plan } = props;
  const words = useWords('book').send;
  const styles = useBookStyles();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const invitation = useInvitation(papers, plan);
  return (
    <section className={styles.preview} aria-label={words.seenAs}>
      <span className={styles.small}>{words.seenAs}</span>
      <span className={styles.strong}>{neutralSubject(file.case.reference, useWords('documents'))}</span>
      <Attachment papers={papers} plan={plan} offer={props.offer} />
      {invitation && plan && <Checked leaks={leaksIn(invitation, papers.agendaFileName, plan)} />}
      {plan && (
        <Button appearance="subtle" className={styles.start} icon={isOpen ? <ChevronUp20Regular /> : <ChevronDown20Regular />} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.hideInvitation : words.readInvitation}
        </Button>
      )}
      <div id={id} hidden={!isOpen}>
        {isOpen && plan && <Whole {...props} plan={plan} invitation={invitation} />}
      </div>
    </section>
  );
}

/** Of what is really written, and only once it is. */
function Checked({ leaks }: { readonly leaks: readonly InvitationLeak[] }) {
  const words = useWords('book');
  const styles = useBookStyles();
  const language = useLanguage();
  const isClean = leaks.length === 0;
  const places = [...new Set(whereToMend(leaks).map(({ where }) => words.form.where[where]))];
  return (
    <span className={styles.withIcon}>
      {isClean ? <ShieldCheckmark20Regular aria-hidden className={styles.icon} /> : <Warning20Regular aria-hidden className={styles.icon} />}
      <span className={styles.small}>{isClean ? words.send.clean : words.send.notClean(formatList(places, language))}</span>
    </span>
  );
}

/** The file itself, as it is sent. */
function Attachment({ papers, plan, offer }: Pick<PreviewProps, 'papers' | 'plan' | 'offer'>) {
  const words = useWords('book').send;
  const styles = useBookStyles();
  const [hasFailed, setFailed] = useState(false);
  const open = () => {
    setFailed(false);
    if (plan) papers.neutralAgenda(plan).then(offer, () => setFailed(true));
  };
  return (
    <>
      <Button appearance="transparent" className={styles.file} icon={<Attach20Regular />} disabledFocusable={plan === null} aria-label={words.openFile(papers.agendaFileName)} onClick={open}>
        {papers.agendaFileName}
      </Button>
      {hasFailed && <span role="alert">{words.fileFailed}</span>}
    </>
  );
}

/** Sender, who sees whom, and the text. Where a citizen or a relative is among them, nobody sees the others. */
function Whole({ plan, me, invitation, canFill }: PreviewProps & { readonly plan: BookingPlan; readonly invitation: Invitation | null }) {
  const words = useWords('book').send;
  const styles = useBookStyles();
  const language = useLanguage();
  const addresses = attendeesOf(plan.invitees, me.email).map(({ name, email }) => name || email);
  const isHidden = plan.invitees.some(({ isPrivate }) => isPrivate);
  return (
    <div className={styles.fields}>
      <dl className={styles.facts}>
        <dt>{words.from}</dt>
        <dd>{me.name}</dd>
        <dt>{words.to}</dt>
        <dd>{addresses.length === 0 ? words.toNobody : isHidden ? (canFill ? words.toHiddenHere : words.toHidden) : formatList(addresses, language)}</dd>
        {isHidden && addresses.length > 0 && (
          <>
            <dt>{words.youSee}</dt>
            <dd>{formatList(addresses, language)}</dd>
          </>
        )}
        <dt>{words.place}</dt>
        <dd>{invitation?.place}</dd>
      </dl>
      {invitation && <InvitationText html={invitation.html} />}
    </div>
  );
}

/** Of the plan as it was when the step was opened: what is written from it changes on other steps only. Null until it is written. */
function useInvitation(papers: BookingPapers, opened: BookingPlan | null): Invitation | null {
  const [plan] = useState(opened);
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (plan) void papers.invitation(plan).then((written) => isCurrent && setInvitation(written));
    return () => {
      isCurrent = false;
    };
  }, [papers, plan]);
  return invitation;
}
