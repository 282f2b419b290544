import { Failure, isFailure } from '#domain';

/** The library never calls back when its host does not answer (office-js#3576); a form takes a moment at most. */
const LIMIT_MS = 10_000;

/** An asynchronous call of Office.js as a promise. @throws Failure with the library's code, or one that `isSilence` knows. */
export function asked<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Failure('unexpected', 'The mail program does not answer', { code: SILENT })), LIMIT_MS);
    try {
      ask(({ status, value, error }) => {
        clearTimeout(timer);
        // `succeeded` is the value of the enumeration; the object itself is only there once the library is.
        if (String(status) === 'succeeded') resolve(value);
        else reject(new Failure('unexpected', 'The mail program refused', { code: String(error.code) }));
      });
    } catch (error) {
      clearTimeout(timer);
      throw error;
    }
  });
}

/** Nothing came back: whether it happened is not known. */
export function isSilence(error: unknown): boolean {
  return isFailure(error) && error.details.code === SILENT;
}

const SILENT = 'timeout';
