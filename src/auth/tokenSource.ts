/** What a token is for. SharePoint's own interface is used by set-up only. */
export type Resource = 'graph' | 'sharePoint';

export interface TokenOptions {
  /** Do not answer from the cache: the last token was refused. */
  readonly refresh?: boolean;
  /** What conditional access asked for. */
  readonly claims?: string;
}

export interface TokenSource {
  /** @throws Failure `signIn` when a person has to act, `offline` without a network. */
  token(resource: Resource, options?: TokenOptions): Promise<string>;
}
