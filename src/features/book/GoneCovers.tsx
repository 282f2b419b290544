import { formatList } from '#i18n';
import { UnknownNote, useLanguage, useWords } from '#ui';
import type { StepProps } from './StepProps.ts';

/** Services that were taken out of the meeting since its draft was kept. */
export function GoneCovers({ draft: { goneCovers = [] }, file }: Pick<StepProps, 'draft' | 'file'>) {
  const words = useWords('book').who;
  const language = useLanguage();
  const services = file.rooms.filter(({ followUps }) => followUps.some(({ key }) => goneCovers.includes(key))).map(({ service }) => service.shortName);
  if (services.length === 0) return null;
  return <UnknownNote>{words.coverGone(formatList(services, language))}</UnknownNote>;
}
