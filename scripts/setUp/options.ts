import { parseArgs } from 'node:util';

export interface SetUpArguments {
  readonly planFile: string;
  /** A file, or the address of a running app's config.json. */
  readonly configFrom: string;
  /** PEM of a server that nobody else signed for. */
  readonly certificateFile: string | undefined;
  /** Password sign-in, on this machine only. */
  readonly signIn: { readonly user: string; readonly password: string } | undefined;
  readonly isWhatIf: boolean;
}

export const USAGE = `Treklang, opsætning

  npm run set-up -- [--plan demo/plan.json] [--config <fil eller adresse>] [--what-if]
                    [--user <navn> --password <ord>]   kun på denne maskine
                    [--certificate <pem>]

Uden --user logger du ind i din egen browser med en kode.
--what-if viser, hvad der ville blive ændret, og ændrer intet.`;

/** @throws Error in Danish for what cannot be understood. */
export function readArguments(args: readonly string[]): SetUpArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      plan: { type: 'string', default: 'demo/plan.json' },
      config: { type: 'string', default: 'https://localhost:3000/config.json' },
      certificate: { type: 'string' },
      user: { type: 'string' },
      password: { type: 'string' },
      'what-if': { type: 'boolean', default: false },
    },
  });
  if ((values.user === undefined) !== (values.password === undefined)) throw new Error('--user og --password hører sammen.');
  return {
    planFile: values.plan,
    configFrom: values.config,
    certificateFile: values.certificate,
    signIn: values.user === undefined || values.password === undefined ? undefined : { user: values.user, password: values.password },
    isWhatIf: values['what-if'],
  };
}
