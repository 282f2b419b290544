import { existsSync, readFileSync } from 'node:fs';
import { createDeviceCodeTokens, createPasswordTokens, nodeFetch } from '#auth/node';
import { type AppConfig, isLocal, parseAppConfig } from '#config';
import { type CalendarDay, dayIn, instantOf, isFailure } from '#domain';
import { layDownOwnership, localAdministrator, SET_UP_SCOPES, takeOwnership, withLocalGroupIds } from './setUp/localAdministration.ts';
import { readArguments, type SetUpArguments, USAGE } from './setUp/options.ts';
import { parsePlan, type Plan } from './setUp/plan.ts';
import { presentReport } from './setUp/report.ts';
import { runSetUp } from './setUp/runSetUp.ts';
import { wordsOfCode, wordsOfSignIn } from './setUp/signInWords.ts';

type Fetch = ReturnType<typeof nodeFetch>;

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2), process.env);
  if (options.isHelp) return say(USAGE);
  const fetch = nodeFetch(readCertificate(options));
  const json = await readJson(options.configFrom, fetch);
  const config = parseAppConfig(json);
  const planned = parsePlan(await readJson(options.planFile, fetch));
  const tokens = await tokensFor(options, config, fetch);
  const run = (plan: Plan) => runSetUp(plan, { config, wire: { tokens, fetch }, app: appOf(json, options.configFrom), today: todayOf(config), isWhatIf: options.isWhatIf, say });
  const report = isLocal(config) ? await asOwner(planned, config.sharePoint, fetch, run) : await run(planned);
  say(presentReport(report, { isWhatIf: options.isWhatIf, isLocal: isLocal(config), ...config }));
}

/** On this machine the ownership of the sites is taken and laid down around the run; on a tenant the report says who does that. */
async function asOwner<T>(planned: Plan, m365: string, fetch: Fetch, run: (plan: Plan) => Promise<T>): Promise<T> {
  const plan = await withLocalGroupIds(planned, m365, fetch);
  await takeOwnership(plan, m365, fetch);
  try {
    return await run(plan);
  } finally {
    await layDownOwnership(plan, m365, fetch);
  }
}

/** The pages are where config.json was fetched, or where the package says they will be. */
function appOf(json: unknown, configFrom: string): string | undefined {
  if (configFrom.startsWith('https://')) return new URL(configFrom).origin;
  const host = (json as { package?: { host?: string } }).package?.host;
  return host ? `https://${host}` : undefined;
}

/** The business clock of this machine may be another one than its own. */
function todayOf({ clockOffset }: AppConfig): CalendarDay {
  return dayIn(instantOf(new Date(Date.now() + clockOffset * 60_000)));
}

async function tokensFor({ signIn }: SetUpArguments, config: AppConfig, fetch: Fetch) {
  const clientId = config.setUpClientId;
  if (clientId === undefined) throw new Error('config.json mangler setUpClientId: den app, som opsætningen logger ind med.');
  const scopes = { graph: SET_UP_SCOPES.graph, sharePoint: SET_UP_SCOPES.sharePoint.map((scope) => `${config.sharePoint}/${scope}`) };
  if (isLocal(config)) {
    const { user, password } = signIn ?? (await localAdministrator(config.sharePoint, fetch));
    return createPasswordTokens({ authority: `${config.authority.url}/${config.tenantId}`, clientId, scopes, username: user, password, fetch });
  }
  if (signIn) throw new Error('Adgangskode på kommandolinjen bruges kun på denne maskine.');
  const { url: login, known, protocolMode } = config.authority;
  return createDeviceCodeTokens({ tenantId: config.tenantId, login, known, protocolMode, clientId, scopes, fetch, show: (code) => say(wordsOfCode(code)) });
}

function readCertificate({ certificateFile, isCertificateNamed }: SetUpArguments): string | undefined {
  return isCertificateNamed || existsSync(certificateFile) ? readText(certificateFile) : undefined;
}

async function readJson(from: string, fetch: Fetch): Promise<unknown> {
  if (!from.startsWith('https://')) return asJson(readText(from), from);
  const response = await fetch(from).catch((cause: unknown) => {
    throw new Error(`${from} svarer ikke. Er Treklang startet? Ellers angiv --config.`, { cause });
  });
  if (!response.ok) throw new Error(`${from} svarede ${response.status}. Er Treklang startet?`);
  return asJson(await response.text(), from);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Error(`${file} kan ikke læses.`, { cause });
  }
}

function asJson(text: string, from: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${from} er ikke JSON.`, { cause });
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  const plain = wordsOfSignIn(error);
  if (plain !== undefined) return fail(plain);
  const why = error instanceof Error ? error.message : String(error);
  const more = isFailure(error) ? ` (${error.kind}${error.details.requestId ? `, ${error.details.requestId}` : ''})` : '';
  fail(`${why}${more}`);
});

function fail(words: string): void {
  process.stderr.write(`${words}\n`);
  process.exitCode = 1;
}
