import type { ChangeLog } from './changeLog.ts';
import type { SharePointRest } from './sharePointRest.ts';

/** Whole sites stay out of the search index: a name found by searching is a name that leaked. */
export async function ensureNoCrawl(rest: SharePointRest, log: ChangeLog): Promise<void> {
  const { NoCrawl: isHidden } = await rest.get<{ NoCrawl: boolean }>('/web?$select=NoCrawl');
  if (!isHidden) await log.change('stedet holdes uden for søgning', () => rest.merge('/web', { NoCrawl: true }));
}
