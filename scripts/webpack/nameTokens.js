/**
 * Writes the variable a token stands for in its place: `tokens.spacingHorizontalM` is `'var(--spacingHorizontalM)'` and nothing else.
 * Fluent's styles read a handful of tokens at run time, and with them comes the object that holds all 460.
 */
export default function nameTokens(source) {
  return source.replaceAll(/(?<![\w$./])tokens\.([a-zA-Z0-9]+)\b/g, "'var(--$1)'");
}
