import { type CaseFile, isFailure } from '#domain';
import { receiveReports } from '#flows';
import { useRefreshCase, useStore } from '#store/queries';
import { useClock, useLanguage } from '#ui';
import { useEffect, useEffectEvent, useRef } from 'react';

/**
 * Files reports as received when the case is first seen with them. Quietly: until it has succeeded the screen says that it is being done,
 * and the next opening tries again.
 * @param file as just read; null until then
 */
export function useReceiving(file: CaseFile | null): void {
  const store = useStore();
  const clock = useClock();
  const language = useLanguage();
  const refresh = useRefreshCase();
  const isBusy = useRef(false);
  const receive = useEffectEvent(async (seen: CaseFile) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      if (await receiveReports(store, seen, clock(), language)) await refresh(seen.case.key);
    } catch (error) {
      if (!isFailure(error)) throw error;
    } finally {
      isBusy.current = false;
    }
  });
  useEffect(() => {
    if (file) void receive(file);
  }, [file]);
}
