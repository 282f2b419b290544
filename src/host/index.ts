export { detectHost, type Door } from './detectHost.ts';
export type { Frame, Host, OpenItem, Stage, TabConfiguration, ThemeName } from './host.ts';
export type { AppointmentFields, AppointmentForm, AppointmentWords, FieldName, WriteAnswer, WriteReport } from './office/appointmentForm.ts';
