import { Failure } from '#domain';

/** The library never calls back when its host does not answer. */
const LIMIT_MS = 20_000;

/** An asynchronous call of Office.js as a promise. @throws Failure with the library's code. */
export function asked<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Failure('unexpected', 'The mail program does not answer', { code: 'timeout' })), LIMIT_MS);
    ask(({ status, value, error }) => {
      clearTimeout(timer);
      // `succeeded` is the value of the enumeration; the object itself is only there once the library is.
      if (String(status) === 'succeeded') resolve(value);
      else reject(new Failure('unexpected', 'The mail program refused', { code: String(error.code) }));
    });
  });
}
