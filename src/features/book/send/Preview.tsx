import { Button } from '@fluentui/react-components';
import { Attach20Regular } from '@fluentui/react-icons/svg/attach';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { ShieldCheckmark20Regular } from '@fluentui/react-icons/svg/shield-checkmark';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import { neutralSubject } from '#domain';
import { attendeesOf, type BookingPapers, type BookingPlan, type Invitation } from '#flows';
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
  readonly isClean: boolean;
  readonly offer: (paper: PaperFile) => void;
}

/** What the invited will see, and the promise that it says nothing about anybody. */
export function Preview(props: PreviewProps) {
  const { papers, file, isClean, plan } = props;
  const words = useWords('book').send;
  const styles = useBookStyles();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <section className={styles.preview} aria-label={words.seenAs}>
      <span className={styles.small}>{words.seenAs}</span>
      <span className={styles.strong}>{neutralSubject(file.case.reference, useWords('documents'))}</span>
      <Attachment papers={papers} plan={plan} offer={props.offer} />
      <span className={styles.withIcon}>
        {isClean ? <ShieldCheckmark20Regular aria-hidden className={styles.icon} /> : <Warning20Regular aria-hidden className={styles.icon} />}
        <span className={styles.small}>{isClean ? words.clean : words.notClean}</span>
      </span>
      {plan && (
        <Button appearance="subtle" className={styles.start} icon={isOpen ? <ChevronUp20Regular /> : <ChevronDown20Regular />} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.hideInvitation : words.readInvitation}
        </Button>
      )}
      <div id={id} hidden={!isOpen}>
        {isOpen && plan && <Whole {...props} plan={plan} />}
      </div>
    </section>
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
function Whole({ papers, plan, me }: PreviewProps & { readonly plan: BookingPlan }) {
  const words = useWords('book').send;
  const styles = useBookStyles();
  const language = useLanguage();
  const invitation = useInvitation(papers, plan);
  const addresses = attendeesOf(plan.invitees, me.email).map(({ name, email }) => name || email);
  const isHidden = plan.invitees.some(({ isPrivate }) => isPrivate);
  return (
    <div className={styles.fields}>
      <dl className={styles.facts}>
        <dt>{words.from}</dt>
        <dd>{me.name}</dd>
        <dt>{words.to}</dt>
        <dd>{addresses.length === 0 ? words.toNobody : isHidden ? words.toHidden : formatList(addresses, language)}</dd>
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

/** Of the plan as it was when this was opened: what is written from it changes on other steps only. */
function useInvitation(papers: BookingPapers, opened: BookingPlan): Invitation | null {
  const [plan] = useState(opened);
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void papers.invitation(plan).then((written) => isCurrent && setInvitation(written));
    return () => {
      isCurrent = false;
    };
  }, [papers, plan]);
  return invitation;
}
