import type { Failure } from '#domain';
import type { Words } from '#i18n';

/** What support asks for, as name and value. Holds nothing personal: a failure never does. */
export function detailsOf(failure: Failure, words: Words<'ui'>): readonly (readonly [string, string])[] {
  const { status, code, requestId } = failure.details;
  const rows: readonly (readonly [string, string | number | undefined])[] = [
    [words.details.kind, failure.kind],
    [words.details.status, status],
    [words.details.code, code],
    [words.details.request, requestId],
    [words.details.message, failure.message],
  ];
  return rows.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, String(value)] as const]));
}
