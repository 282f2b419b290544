import { type AppConfig, parseAppConfig } from '#config';
import { Failure } from '#domain';

/** The configuration beside the pages; the page has begun to fetch it before any script ran. */
export async function loadConfig(): Promise<AppConfig> {
  const response = await fetch('/config.json').catch((cause: unknown) => {
    throw new Failure('offline', 'config.json did not load', { cause });
  });
  if (!response.ok) throw new Failure('missing', 'config.json is not beside the pages', { status: response.status });
  return parseAppConfig(await response.json());
}
