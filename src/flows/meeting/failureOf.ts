import { type Failure, isFailure } from '#domain';

/** What kept it from being done; null when it was. Waiting for several, one that fails keeps no other back. */
export async function failureOf(saving: Promise<void>): Promise<Failure | null> {
  try {
    await saving;
    return null;
  } catch (error) {
    if (isFailure(error)) return error;
    throw error;
  }
}
