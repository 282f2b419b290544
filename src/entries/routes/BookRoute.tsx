import { Book } from '#features/book';
import type { Key } from '#domain';
import type { Host } from '#host';
import { useDevice, useStore } from '#store/queries';
import { useRefreshOnLeave } from './useRefreshOnLeave.ts';

export function BookRoute({ host, caseKey }: { readonly host: Host; readonly caseKey: Key }) {
  useRefreshOnLeave(caseKey);
  return <Book store={useStore()} caseKey={caseKey} appOrigin={window.location.origin} device={useDevice()} appointment={host.appointment} openAppointment={host.openAppointment} />;
}
