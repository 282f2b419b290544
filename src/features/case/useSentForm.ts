import { type CaseFile, isFailure } from '#domain';
import { completeSentForm } from '#flows';
import { useRefreshCase, useStore } from '#store/queries';
import { useEffect, useEffectEvent } from 'react';

/**
 * Writes an invitation in that was sent from Outlook's own form, when the case is opened next. Quietly: where it is not found, or a colleague
 * took over before it was sent, the case says that it is not finished.
 * @param file as just read; null until then
 */
export function useSentForm(file: CaseFile | null): void {
  const store = useStore();
  const refresh = useRefreshCase();
  const look = useEffectEvent(async (found: CaseFile) => {
    const meeting = found.meetings.find(({ step, organizer }) => step === 'inForm' && organizer.id === store.me.id);
    if (!meeting) return;
    try {
      if ((await completeSentForm(store, meeting, found))?.kind === 'sent') await refresh(found.case.key);
    } catch (error) {
      if (!isFailure(error)) throw error;
    }
  });
  useEffect(() => {
    if (file) void look(file);
  }, [file]);
}
