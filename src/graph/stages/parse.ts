import type { GraphResponse } from '../request.ts';

/** Reads the answer: JSON, or nothing. Text that should be JSON and is not (a proxy's page) becomes null. */
export async function parse(response: Response): Promise<GraphResponse> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: parseJson(text) };
}

function parseJson(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
