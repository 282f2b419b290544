import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, Switch, tokens } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons/svg/attach';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { useRef, useState, useSyncExternalStore } from 'react';
import { AttendeeField } from './AttendeeField.tsx';
import { BodyEditor } from './BodyEditor.tsx';
import { FileList } from './FileList.tsx';
import { Notifications } from './Notifications.tsx';
import type { AppointmentItem } from './office/appointmentItem.ts';
import { contentTypeOf } from './office/attachmentMethods.ts';
import { TimeFields } from './TimeFields.tsx';
import { PaneButton } from './PaneButton.tsx';

export interface AppointmentFormProps {
  readonly item: AppointmentItem;
  readonly isPaneOpen: boolean;
  readonly onTogglePane: () => void;
  /** Sends when somebody is invited; else only keeps it. */
  readonly onSend: () => Promise<void>;
  readonly onDiscard: () => void;
}

/** An appointment being written. Person and add-in write the same value. */
export function AppointmentForm({ item, isPaneOpen, onTogglePane, onSend, onDiscard }: AppointmentFormProps) {
  const styles = useStyles();
  const appointment = useSyncExternalStore(item.subscribe, item.current);
  const chooser = useRef<HTMLInputElement>(null);
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const isMeeting = appointment.required.length + appointment.optional.length > 0;

  async function send(): Promise<void> {
    if (appointment.end <= appointment.start) return setProblem('Aftalen slutter, før den begynder. Ret tiden, og send igen.');
    setIsSending(true);
    try {
      await onSend();
    } catch (error) {
      setProblem(`Aftalen blev ikke gemt. ${error instanceof Error ? error.message : ''}`);
      setIsSending(false);
    }
  }

  return (
    <section className={styles.form} aria-label="Ny aftale">
      <div className={styles.ribbon}>
        <h1 className={styles.title}>Ny aftale</h1>
        <Button appearance="primary" icon={isMeeting ? <SendRegular /> : <SaveRegular />} disabledFocusable={isSending} onClick={() => void send()}>
          {isMeeting ? 'Send' : 'Gem'}
        </Button>
        <Button appearance="subtle" icon={<DeleteRegular />} onClick={onDiscard}>
          Kassér
        </Button>
        <Button appearance="subtle" icon={<AttachRegular />} onClick={() => chooser.current?.click()}>
          Vedhæft
        </Button>
        <PaneButton isOpen={isPaneOpen} onToggle={onTogglePane} />
        <input ref={chooser} type="file" multiple hidden onChange={(event) => void attach(item, event.currentTarget)} />
      </div>
      {problem && (
        <MessageBar intent="error">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
      <Notifications messages={appointment.notifications} />
      <Field label="Titel">
        <Input size="large" value={appointment.subject} maxLength={255} onChange={(_, { value }) => item.change({ subject: value })} />
      </Field>
      <AttendeeField label="Obligatoriske deltagere" people={appointment.required} onChange={(required) => item.change({ required })} />
      <AttendeeField label="Valgfri deltagere" people={appointment.optional} onChange={(optional) => item.change({ optional })} />
      <TimeFields start={appointment.start} end={appointment.end} onChange={(start, end) => item.change({ start, end })} />
      <div className={styles.place}>
        <Field label="Sted" className={styles.grow}>
          <Input value={appointment.location} maxLength={255} onChange={(_, { value }) => item.change({ location: value })} />
        </Field>
        <Switch label="Teams-møde" checked={appointment.isOnlineMeeting} onChange={(_, { checked }) => item.change({ isOnlineMeeting: checked })} />
      </div>
      <FileList
        files={appointment.attachments}
        onRemove={(id) => item.change({ attachments: appointment.attachments.filter((file) => file.id !== id) })}
      />
      <BodyEditor html={appointment.bodyHtml} onChange={(bodyHtml) => item.change({ bodyHtml })} />
    </section>
  );
}

async function attach(item: AppointmentItem, input: HTMLInputElement): Promise<void> {
  for (const file of input.files ?? []) {
    const contentBase64 = await base64Of(file);
    const attachment = { id: crypto.randomUUID(), name: file.name, size: file.size, contentType: contentTypeOf(file.name), isInline: false, contentBase64 };
    item.change({ attachments: [...item.current().attachments, attachment] });
  }
  input.value = '';
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(new Error(`${file.name} kunne ikke læses.`));
    reader.readAsDataURL(file);
  });
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '14px', flexGrow: 1, minWidth: 0, overflowY: 'auto', padding: '12px 24px 24px' },
  ribbon: {
    position: 'sticky',
    top: '-12px',
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px',
    margin: '-12px -24px 0',
    padding: '10px 24px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: '0 12px 0 0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  place: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '16px' },
  grow: { flexGrow: 1, minWidth: '180px' },
});
