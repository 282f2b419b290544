import { join } from 'node:path';
import { parseArgs } from 'node:util';

export interface SetUpArguments {
  readonly planFile: string;
  /** A file, or the address of a running app's config.json. */
  readonly configFrom: string;
  /** PEM of a server that nobody else signed for. */
  readonly certificateFile: string;
  /** The file was asked for by name, so it must be there. */
  readonly isCertificateNamed: boolean;
  /** Password sign-in, on this machine only. */
  readonly signIn: { readonly user: string; readonly password: string } | undefined;
  readonly isWhatIf: boolean;
  readonly isHelp: boolean;
}

export const USAGE = `Treklang, opsætning

  npm run set-up -- [--plan demo/plan.json] [--config <fil eller adresse>] [--what-if]
                    [--user <navn> --password <ord>]   kun på denne maskine
                    [--certificate <pem>]

Uden --config spørges den Treklang, der kører på denne maskine (APP_PORT, TREKLANG_DATA), og der logger dens administrator ind.
Hos en kommune logger du ind i din egen browser med en kode.
--what-if viser, hvad der ville blive ændret, og ændrer intet.`;

/** @throws Error in Danish for what cannot be understood. */
export function readArguments(args: readonly string[], environment: NodeJS.ProcessEnv = {}): SetUpArguments {
  const values = parsed(args);
  if ((values.user === undefined) !== (values.password === undefined)) throw new Error('--user og --password hører sammen.');
  return {
    planFile: values.plan,
    configFrom: values.config ?? `https://localhost:${environment['APP_PORT'] || '3000'}/config.json`,
    // Where `npm start` keeps the certificate of this machine.
    certificateFile: values.certificate ?? join(environment['TREKLANG_DATA'] || '.state', 'certificate.pem'),
    isCertificateNamed: values.certificate !== undefined,
    signIn: values.user === undefined || values.password === undefined ? undefined : { user: values.user, password: values.password },
    isWhatIf: values['what-if'],
    isHelp: values.help,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        plan: { type: 'string', default: 'demo/plan.json' },
        config: { type: 'string' },
        certificate: { type: 'string' },
        user: { type: 'string' },
        password: { type: 'string' },
        'what-if': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    const [option = ''] = /(?<=')[^' ]+/.exec((error as Error).message) ?? [];
    throw new Error(`"${option}" kan ikke bruges sådan. Se: npm run set-up -- --help`, { cause: error });
  }
}
