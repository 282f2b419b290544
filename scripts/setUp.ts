import { existsSync, readFileSync } from 'node:fs';
import { createDeviceCodeTokens, createPasswordTokens, nodeFetch } from '#auth/node';
import { type AppConfig, isLocal, parseAppConfig } from '#config';
import { isFailure } from '#domain';
import { SET_UP_SCOPES, withLocalGroupIds } from './setUp/localAdministration.ts';
import { readArguments, type SetUpArguments, USAGE } from './setUp/options.ts';
import { parsePlan } from './setUp/plan.ts';
import { presentReport } from './setUp/report.ts';
import { runSetUp } from './setUp/runSetUp.ts';

/** Where `npm start` keeps the certificate of this machine. */
const LOCAL_CERTIFICATE = '.state/certificate.pem';

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2));
  const fetch = nodeFetch(readCertificate(options));
  const config = parseAppConfig(await readJson(options.configFrom, fetch));
  const planned = parsePlan(await readJson(options.planFile, fetch));
  const plan = isLocal(config) ? await withLocalGroupIds(planned, config.sharePoint, fetch) : planned;
  const tokens = tokensFor(options, config, fetch);
  const report = await runSetUp(plan, { config, wire: { tokens, fetch }, isWhatIf: options.isWhatIf, say });
  say(presentReport(report, { isWhatIf: options.isWhatIf, clientId: config.clientId }));
}

function tokensFor({ signIn }: SetUpArguments, config: AppConfig, fetch: ReturnType<typeof nodeFetch>) {
  const authority = `${config.authority.url}/${config.tenantId}`;
  const clientId = config.setUpClientId;
  if (clientId === undefined) throw new Error('config.json mangler setUpClientId: den app, som opsætningen logger ind med.');
  const scopes = { graph: SET_UP_SCOPES.graph, sharePoint: SET_UP_SCOPES.sharePoint.map((scope) => `${config.sharePoint}/${scope}`) };
  if (!signIn) return createDeviceCodeTokens({ authority, clientId, scopes, say });
  if (!isLocal(config)) throw new Error('Adgangskode på kommandolinjen bruges kun på denne maskine.');
  return createPasswordTokens({ authority, clientId, scopes, username: signIn.user, password: signIn.password, fetch });
}

function readCertificate({ certificateFile }: SetUpArguments): string | undefined {
  if (certificateFile !== undefined) return readFileSync(certificateFile, 'utf8');
  return existsSync(LOCAL_CERTIFICATE) ? readFileSync(LOCAL_CERTIFICATE, 'utf8') : undefined;
}

async function readJson(from: string, fetch: ReturnType<typeof nodeFetch>): Promise<unknown> {
  if (!from.startsWith('https://')) return JSON.parse(readFileSync(from, 'utf8'));
  const response = await fetch(from);
  if (!response.ok) throw new Error(`${from} svarede ${response.status}. Er Treklang startet?`);
  return response.json();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  const why = error instanceof Error ? error.message : String(error);
  const more = isFailure(error) ? ` (${error.kind}${error.details.requestId ? `, ${error.details.requestId}` : ''})` : '';
  process.stderr.write(`${why}${more}\n\n${USAGE}\n`);
  process.exitCode = 1;
});
