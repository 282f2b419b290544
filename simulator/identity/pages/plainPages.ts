import { escapeHtml } from '../../kernel/escapeHtml.ts';
import { layout } from './layout.ts';

/** For what cannot be told to the app: an unknown app, an address that is not registered, an interaction that ended. */
export function errorPage(code: string, description: string): string {
  return layout(
    'Du kunne ikke logges ind',
    `<p class="error" role="alert">Anmodningen om at logge ind kan ikke bruges. Gå tilbage til appen, og prøv igen.</p>
<p class="where"><code>${escapeHtml(code)}</code> ${escapeHtml(description)}</p>`,
  );
}

/** `form` is the library's own, with the value that proves the page came from here. */
export function signOutPage(form: string): string {
  return layout(
    'Vil du logge ud?',
    `${form}<button type="submit" form="op.logoutForm" name="logout" value="yes" autofocus>Log ud</button>
<button type="submit" form="op.logoutForm" class="quiet">Bliv logget ind</button>`,
  );
}

export const signedOutPage = (): string => layout('Du er logget ud', '<p>Du kan lukke vinduet.</p>');
export const successPage = (): string => layout('Du er logget ind', '<p>Du kan lukke vinduet og gå tilbage til programmet.</p>');
