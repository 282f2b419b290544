import { createPasswordTokens } from '#auth/node';

function tokensAnswering(...answers: readonly { readonly status: number; readonly body: object }[]) {
  const left = [...answers];
  const sent: URLSearchParams[] = [];
  const tokens = createPasswordTokens({
    authority: 'https://localhost:4000/login/tenant', clientId: 'set-up', username: 'palle@fjordbro.example', password: 'word', scopes: { graph: ['Sites.Manage.All'] },
    fetch: (_, init) => {
      sent.push(new URLSearchParams(init.body as string));
      const answer = left.shift()!;
      return Promise.resolve(new Response(JSON.stringify(answer.body), { status: answer.status }));
    },
  });
  return { tokens, sent };
}

describe('createPasswordTokens', () => {
  it('asks once for many who ask at the same time', async () => {
    const { tokens, sent } = tokensAnswering({ status: 200, body: { access_token: 'one', expires_in: 3600 } });

    expect(await Promise.all([tokens.token('graph'), tokens.token('graph')])).toEqual(['one', 'one']);
    expect(sent.map((form) => form.get('scope'))).toEqual(['Sites.Manage.All']);
  });

  it('asks again when the token was refused', async () => {
    const { tokens } = tokensAnswering({ status: 200, body: { access_token: 'one', expires_in: 3600 } }, { status: 200, body: { access_token: 'two', expires_in: 3600 } });
    await tokens.token('graph');

    expect(await tokens.token('graph', { refresh: true })).toBe('two');
  });

  it('says that the password was not accepted, without repeating it', async () => {
    const { tokens } = tokensAnswering({ status: 400, body: { error: 'invalid_grant', error_description: 'word' } });

    const failure: unknown = await tokens.token('graph').catch((error: unknown) => error);

    expect(failure).toMatchObject({ kind: 'signIn', details: { code: 'invalid_grant' } });
    expect(String(failure)).not.toContain('word.');
  });
});
