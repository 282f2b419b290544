import { runAuthPage } from '#auth';
import { loadConfig } from '../start/loadConfig.ts';

/** Sign-in comes back here. The button is shown only where a browser wants a click before it opens a window. */
void runAuthPage(loadConfig, document.querySelector<HTMLButtonElement>('#go-on')!);
