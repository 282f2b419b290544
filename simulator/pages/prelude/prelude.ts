import { installMicrosoftAjax } from './microsoftAjax.ts';
import { installNestedAppAuthBridge } from './nestedAppAuthBridge.ts';

/** Runs in the add-in's page before office.js. The host's origin is where this script came from. */
const own = document.currentScript as HTMLScriptElement;
installMicrosoftAjax(window);
installNestedAppAuthBridge(window, new URL(own.src).origin);
