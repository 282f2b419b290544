import { randomUUID } from 'node:crypto';

/**
 * The body of a refusal of the token endpoint, as Microsoft writes it (Entra error codes, "Handling error codes in your application").
 * A description without a code stays as it is. Times are those of the machine.
 */
export function entraError(error: string, description: string): Record<string, unknown> {
  const code = /^AADSTS(\d+)/.exec(description)?.[1];
  if (code === undefined) return { error, error_description: description };
  const [traceId, correlationId] = [randomUUID(), randomUUID()];
  const timestamp = `${new Date().toISOString().slice(0, 19).replace('T', ' ')}Z`;
  return {
    error,
    error_description: `${description} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
    error_codes: [Number(code)],
    timestamp,
    trace_id: traceId,
    correlation_id: correlationId,
    error_uri: `https://login.microsoftonline.com/error?code=${code}`,
  };
}
