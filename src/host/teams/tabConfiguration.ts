import type { TabConfiguration } from '../host.ts';
import type { TeamsLibrary } from './loadTeams.ts';

export function createTabConfiguration({ pages }: TeamsLibrary): TabConfiguration {
  return {
    offer({ name, entityId, contentUrl, websiteUrl }) {
      pages.config.registerOnSaveHandler((save) => {
        pages.config.setConfig({ suggestedDisplayName: name, entityId, contentUrl, websiteUrl }).then(
          () => save.notifySuccess(),
          () => save.notifyFailure('The tab was not kept'),
        );
      });
      pages.config.setValidityState(true);
    },
  };
}
