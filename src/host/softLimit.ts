/** The value, or something in its place when it takes longer than `ms`. */
export function softly<T>(value: Promise<T>, ms: number, instead: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(instead()), ms);
    value.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
