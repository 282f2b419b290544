const warn = console.warn;

/**
 * At its import the OpenID Connect library warns of every Node before 22. It works on 20, which is what this project is held to,
 * and the line would stand above everything the start prints.
 */
console.warn = (...words: unknown[]) => {
  if (!String(words[0]).includes('Unsupported runtime')) warn(...words);
};

export function unmute(): void {
  console.warn = warn;
}
