// The order counts: muted before the library is evaluated, and not longer.
import { unmute } from './muteRuntimeNotice.ts';
import { errors, interactionPolicy, Provider } from 'oidc-provider';

unmute();

export { errors, interactionPolicy, Provider };
