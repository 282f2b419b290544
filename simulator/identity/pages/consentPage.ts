import { escapeHtml } from '../../kernel/escapeHtml.ts';
import { layout } from './layout.ts';

export interface ConsentPage {
  readonly appName: string;
  readonly userName: string;
  readonly scopes: readonly string[];
}

export function consentPage({ appName, userName, scopes }: ConsentPage): string {
  return layout(
    'Tilladelser',
    `<p>Logget ind som ${escapeHtml(userName)}</p>
<p><strong>${escapeHtml(appName)}</strong> beder om at få lov til dette på dine vegne:</p>
<ul>${scopes.map((scope) => `<li>${escapeHtml(scope)}</li>`).join('')}</ul>
<form method="post">
<button type="submit" name="action" value="consent">Acceptér</button>
<button type="submit" name="action" value="cancel" class="quiet">Annullér</button>
</form>`,
  );
}
