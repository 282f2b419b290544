export { detectHost, type Door } from './detectHost.ts';
export type { Frame, Host, Stage, TabConfiguration, ThemeName } from './host.ts';
export type { AppointmentFields, AppointmentForm, FieldName, WriteReport } from './office/appointmentForm.ts';
