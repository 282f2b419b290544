import { DANISH_ZONE } from './timeZone.ts';

/** Of every mailbox here: Monday to Friday, 8 to 16. `microsoft.graph.workingHours`. */
export const workingHours = {
  daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  startTime: '08:00:00.0000000',
  endTime: '16:00:00.0000000',
  timeZone: { name: DANISH_ZONE },
} as const;
