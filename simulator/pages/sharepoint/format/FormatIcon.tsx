import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { FlagRegular } from '@fluentui/react-icons/svg/flag';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';

/** Names of SharePoint's icon font that have a like here; another one shows nothing. */
const ICONS: Readonly<Record<string, typeof InfoRegular>> = {
  Accept: CheckmarkRegular,
  CheckMark: CheckmarkRegular,
  Completed: CheckmarkRegular,
  Calendar: CalendarLtrRegular,
  Clock: ClockRegular,
  DateTime: ClockRegular,
  Error: ErrorCircleRegular,
  ErrorBadge: ErrorCircleRegular,
  Flag: FlagRegular,
  Info: InfoRegular,
  Warning: WarningRegular,
};

/** Decoration: the words stand beside it. */
export function FormatIcon({ name }: { readonly name: string }) {
  const Icon = Object.hasOwn(ICONS, name) ? ICONS[name] : undefined;
  return Icon ? <Icon aria-hidden fontSize={16} /> : null;
}
