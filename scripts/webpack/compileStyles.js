import { createRequire } from 'node:module';
import { transformSync } from '@swc/core';
import { shorthands, tokens } from '@fluentui/react-components';

const FLUENT = '@fluentui/react-components';

/** The very Griffel that Fluent brings: its class names are made of the rules, so both must make them alike. */
const ofFluent = createRequire(createRequire(import.meta.url).resolve(FLUENT));
const ofGriffel = createRequire(ofFluent.resolve('@griffel/react'));
const { resolveStyleRulesForSlots } = ofGriffel('@griffel/core');

/**
 * Turns a `X.styles.ts` into the rules it stands for, so that no page carries what makes them: the compiler of styles,
 * its parser and the names of all tokens weigh more than our rules, and a slow machine would make them at every visit.
 *
 * Griffel's own loader makes the same rules, but leans on a preset that stayed in beta, and brings 140 packages with it.
 * Such a file holds nothing but `export const useX = makeStyles({ … })` with Fluent's tokens; everything else is refused.
 */
export default function compileStyles(source) {
  const { code } = transformSync(source, { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } });
  const hooks = {};
  new Function('exports', 'require', code)(hooks, (name) => fluentFor(name, this.resourcePath));
  const lines = Object.entries(hooks).map(([name, compiled]) => `export const ${name} = __styles(${compiled.map((part) => JSON.stringify(part)).join(', ')});`);
  return [`import { __styles } from '${FLUENT}';`, ...lines].join('\n');
}

function fluentFor(name, file) {
  if (name !== FLUENT) throw new Error(`${file} imports ${name}: styles are made of Fluent's tokens only`);
  return { makeStyles: compiled, shorthands, tokens };
}

/** Classes by slot, and every rule once: slots share most of them. */
function compiled(slots) {
  const [classes, rules] = resolveStyleRulesForSlots(slots);
  const once = Object.entries(rules).map(([bucket, entries]) => [bucket, [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()]]);
  return [classes, Object.fromEntries(once)];
}
