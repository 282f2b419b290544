import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { NotificationMessage } from './office/appointmentItem.ts';

const INTENT = ['info', 'info', 'error', 'info'] as const;

/** What the add-in says above the form. */
export function Notifications({ messages }: { readonly messages: readonly NotificationMessage[] }) {
  const styles = useStyles();
  return messages.map(({ key, type, message }) => (
    <MessageBar key={key} intent={INTENT[type] ?? 'info'} className={styles.bar} data-notification={key}>
      <MessageBarBody>{message}</MessageBarBody>
    </MessageBar>
  ));
}

const useStyles = makeStyles({ bar: { flexShrink: 0 } });
