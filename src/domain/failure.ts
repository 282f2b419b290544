/** The closed set of what can go wrong, in a person's terms. Made in graph, auth and host; worded in one place. */
export type FailureKind =
  /** Sign-in is needed, or was for another tenant. */
  | 'signIn'
  | 'forbidden'
  /** The row, file or event is not there. */
  | 'missing'
  /** Somebody else changed it since it was read. */
  | 'conflict'
  /** The service asks to wait. */
  | 'busy'
  | 'offline'
  /** What was sent, or what was read, does not fit. */
  | 'invalid'
  | 'unexpected';

export interface FailureDetails {
  readonly cause?: unknown;
  /** HTTP status, where there was one. */
  readonly status?: number;
  /** Microsoft's own error code, e.g. `resourceModified`. */
  readonly code?: string;
  /** What support asks for; holds nothing personal. */
  readonly requestId?: string;
  /** Seconds the service asks to wait. */
  readonly retryAfter?: number;
  /** What conditional access asks of the next sign-in, as the service sent it. */
  readonly claims?: string;
  /** Address a guest has to open once in the same browser before this is answered. */
  readonly visit?: string;
}

export class Failure extends Error {
  readonly kind: FailureKind;
  readonly details: FailureDetails;

  /** @param message for developers and support: never a name, never free text of a person. */
  constructor(kind: FailureKind, message: string, details: FailureDetails = {}) {
    super(message, { cause: details.cause });
    this.name = 'Failure';
    this.kind = kind;
    this.details = details;
  }
}

export function isFailure(error: unknown, kind?: FailureKind): error is Failure {
  return error instanceof Failure && (kind === undefined || error.kind === kind);
}
