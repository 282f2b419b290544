/** Answers one request of a nested app for a token. Text in, text out: both are JSON that MSAL writes and reads. */
export type AnswerSignIn = (origin: string, request: string) => Promise<string>;

export interface ConsentQuestion {
  readonly appName: string;
  readonly scopes: readonly string[];
}

interface SignInRequest {
  readonly method?: string;
  readonly requestId?: string;
}

interface SignInResponse {
  readonly success?: boolean;
  readonly error?: { readonly status?: string; readonly consent?: ConsentQuestion };
}

/**
 * The host's part of nested app authentication: the broker behind it knows who is signed in and which app may ask
 * from which origin; this page only asks the person when the broker says that a person must be asked.
 */
export function createSignIn(options: {
  readonly brokerAddress: string;
  readonly ask: (question: ConsentQuestion) => Promise<boolean>;
}): AnswerSignIn {
  return async (origin, text) => {
    const request = parse(text);
    if (!request) return '';
    const first = await post({ origin, request });
    if (!needsPerson(first) || request.method !== 'GetTokenPopup') return JSON.stringify(first);
    const isAllowed = await options.ask(first.error?.consent ?? { appName: 'Appen', scopes: [] });
    if (!isAllowed) return JSON.stringify(failed(request, 'USER_CANCEL'));
    return JSON.stringify(await post({ origin, request, consented: true }));

    async function post(body: object): Promise<SignInResponse> {
      try {
        const answer = await fetch(options.brokerAddress, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        });
        if (!answer.ok) return failed(request!, 'PERSISTENT_ERROR');
        return (await answer.json()) as SignInResponse;
      } catch {
        return failed(request!, 'NO_NETWORK');
      }
    }
  };
}

const needsPerson = (response: SignInResponse): boolean =>
  response.success === false && response.error?.status === 'USER_INTERACTION_REQUIRED';

function failed(request: SignInRequest, status: string): SignInResponse & object {
  return {
    messageType: 'NestedAppAuthResponse',
    requestId: request.requestId,
    success: false,
    error: { status, code: status.toLowerCase(), description: 'Answered by the host page' },
  } as SignInResponse & object;
}

function parse(text: string): SignInRequest | undefined {
  try {
    return JSON.parse(text) as SignInRequest;
  } catch {
    return undefined;
  }
}
