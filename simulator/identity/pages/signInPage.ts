import { escapeHtml } from '../../kernel/escapeHtml.ts';
import { layout } from './layout.ts';

export interface SignInPage {
  readonly tenantName: string;
  readonly appName: string;
  /** Filled in beforehand: what was typed, or whom the app named. */
  readonly userName: string;
  readonly error?: string;
  /** Somebody who is signed in already and may go on without a password. */
  readonly signedIn?: { readonly name: string; readonly userName: string };
  readonly persons: readonly { readonly name: string; readonly userName: string }[];
  readonly password: string;
}

export function signInPage(page: SignInPage): string {
  return layout(`Log ind hos ${page.tenantName}`, [intro(page), goOn(page), form(page), list(page)].join('\n'));
}

const intro = ({ appName, error }: SignInPage): string =>
  `<p>Du er på vej til ${escapeHtml(appName)}.</p>${error ? `<p class="error" role="alert" id="fejl">${escapeHtml(error)}</p>` : ''}`;

function goOn({ signedIn }: SignInPage): string {
  if (!signedIn) return '';
  return `<form method="post"><input type="hidden" name="action" value="continue">
<button type="submit">Fortsæt som ${escapeHtml(signedIn.name)}</button></form>
<p>eller log ind som en anden:</p>`;
}

function form({ userName, error }: SignInPage): string {
  const described = error ? ' aria-describedby="fejl" aria-invalid="true"' : '';
  const [nameFocus, passwordFocus] = userName === '' ? [' autofocus', ''] : ['', ' autofocus'];
  return `<form method="post">
<input type="hidden" name="action" value="signIn">
<label for="username">Brugernavn</label>
<input id="username" name="username" type="email" inputmode="email" autocomplete="username" spellcheck="false" required value="${escapeHtml(userName)}"${described}${nameFocus}>
<label for="password">Adgangskode</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${described}${passwordFocus}>
<button type="submit">Log ind</button>
</form>`;
}

/** Each name is a link that fills it in: the page has no script. */
function list({ persons, password }: SignInPage): string {
  const rows = persons.map(
    ({ name, userName }) => `<li><a href="?bruger=${encodeURIComponent(userName)}">${escapeHtml(userName)}</a> – ${escapeHtml(name)}</li>`,
  );
  return `<details><summary>Brugernavne og kode</summary>
<p>Personerne er opdigtede. Koden er den samme for alle: <code>${escapeHtml(password)}</code></p>
<ul>${rows.join('')}</ul></details>`;
}
