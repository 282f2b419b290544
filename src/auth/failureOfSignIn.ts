import { Failure } from '#domain';

const OFFLINE = new Set(['no_network_connectivity', 'network_error', 'post_request_failed', 'get_request_failed', 'endpoints_resolution_error']);
const CANCELLED = new Set(['user_cancelled', 'user_canceled', 'access_denied']);

/** What sign-in threw, in a person's terms: the network, or that they have to act. Libraries' errors carry `errorCode`. */
export function failureOfSignIn(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const code = errorCodeOf(error);
  if (OFFLINE.has(code)) return new Failure('offline', 'The sign-in service could not be reached', { cause: error, code });
  if (error instanceof TypeError) return new Failure('offline', 'Sign-in could not be loaded', { cause: error });
  if (CANCELLED.has(code)) return new Failure('signIn', 'Sign-in was cancelled', { cause: error, code: 'cancelled' });
  return new Failure('signIn', 'Sign-in is needed', { cause: error, code: code === '' ? 'unknown' : code });
}

function errorCodeOf(error: unknown): string {
  const code = (error as { errorCode?: unknown } | null)?.errorCode;
  return typeof code === 'string' ? code : '';
}
