import { escapeHtml } from '../../kernel/escapeHtml.ts';
import { layout } from './layout.ts';

/** Device code sign-in for scripts. `form` is the library's own. */
export function enterCodePage(form: string, isWrong: boolean): string {
  return layout(
    'Skriv koden fra programmet',
    `${isWrong ? '<p class="error" role="alert">Koden findes ikke eller er udløbet. Prøv igen.</p>' : ''}
${form}<button type="submit" form="op.deviceInputForm">Fortsæt</button>`,
  );
}

export function confirmDevicePage(form: string, appName: string, code: string): string {
  return layout(
    'Er det dig, der logger ind?',
    `<p><strong>${escapeHtml(appName)}</strong> viser koden <code>${escapeHtml(code)}</code>. Fortsæt kun, hvis du selv startede programmet.</p>
${form}<button type="submit" form="op.deviceConfirmForm" autofocus>Fortsæt</button>
<button type="submit" form="op.deviceConfirmForm" name="abort" value="yes" class="quiet">Annullér</button>`,
  );
}
