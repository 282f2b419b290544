/**
 * Errors in the families of the real service: SharePoint and OneDrive camelCase, Exchange `Error…`, directory `Request_…`,
 * the gateway's own (`InvalidAuthenticationToken`).
 */
export class GraphError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A nearer reason, put into `innerError`. */
  readonly innerCode: string | undefined;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}, innerCode?: string) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
    this.innerCode = innerCode;
  }
}

export const unauthenticated = (why: string): GraphError =>
  new GraphError(401, 'InvalidAuthenticationToken', why, { 'WWW-Authenticate': 'Bearer realm="", error="invalid_token"' });

/** SharePoint and OneDrive. */
export const accessDenied = (): GraphError => new GraphError(403, 'accessDenied', 'Access denied');
export const itemNotFound = (what = 'The resource could not be found.'): GraphError => new GraphError(404, 'itemNotFound', what);
export const invalidRequest = (why: string): GraphError => new GraphError(400, 'invalidRequest', why);
export const resourceModified = (): GraphError =>
  new GraphError(412, 'resourceModified', 'The resource has changed since the caller last read it; usually an eTag mismatch');

/** Exchange. */
export const mailItemNotFound = (): GraphError =>
  new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
export const mailboxMissing = (): GraphError =>
  new GraphError(404, 'MailboxNotEnabledForRESTAPI', 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.');

/** No scope of those that Microsoft's permission data names for the operation. */
export const missingScope = (): GraphError =>
  new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');

/** Not simulated: loud, so that nobody builds on an answer nobody wrote. */
export const notSimulated = (method: string, path: string): GraphError =>
  new GraphError(501, 'notSimulated', `The local Microsoft 365 has no route ${method} ${path}`);
