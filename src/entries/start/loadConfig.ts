import { type AppConfig, parseAppConfig } from '#config';
import { Failure, isFailure } from '#domain';

const SETTINGS = 'settings';

/**
 * The configuration beside the pages; the page has begun to fetch it before any script ran.
 * @throws Failure `offline`, or one of the settings whose message says what an administrator has to mend.
 */
export async function loadConfig(): Promise<AppConfig> {
  const response = await fetch('/config.json').catch((cause: unknown) => {
    throw new Failure('offline', 'config.json did not load', { cause });
  });
  if (!response.ok) throw new Failure('missing', 'config.json is not beside the pages', { status: response.status, code: SETTINGS });
  try {
    return parseAppConfig(await response.json());
  } catch (cause) {
    throw new Failure('invalid', isFailure(cause) ? cause.message : 'config.json is not JSON', { cause, code: SETTINGS });
  }
}

export function isOfSettings({ details }: Failure): boolean {
  return details.code === SETTINGS;
}
