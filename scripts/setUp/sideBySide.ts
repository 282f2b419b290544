/**
 * Works through the values, so many at a time. Results in the order of the values.
 * @throws the first failure, when those that had begun have ended: nothing goes on behind the back of who called.
 */
export async function sideBySide<T, R>(most: number, values: readonly T[], act: (value: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const failures: unknown[] = [];
  const left = [...values.entries()];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next && failures.length === 0; next = left.shift()) {
      const [at, value] = next;
      try {
        results[at] = await act(value);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: most }, work));
  if (failures.length > 0) throw failures[0];
  return results;
}
