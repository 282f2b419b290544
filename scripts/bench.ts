import { createLab } from './bench/lab.ts';
import { readSubjects } from './bench/options.ts';
import { printedFinding, printedSummary } from './bench/printed.ts';
import type { Budget } from './bench/subject.ts';

/** Measures what was asked for, or everything. Nothing here passes or fails: figures are for reading. */
async function main(): Promise<void> {
  const { subjects, ports } = readSubjects(process.argv.slice(2), process.env);
  const lab = createLab(process.cwd(), ports, say);
  const budgets: Budget[] = [];
  try {
    for (const { title, measure } of subjects) {
      const finding = await measure(lab);
      say(printedFinding(title, finding));
      budgets.push(...finding.budgets);
    }
  } finally {
    await lab.rest();
  }
  say(`\n${printedSummary(budgets)}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (process.env['TREKLANG_TRACE']) console.error(error);
  process.exitCode = 1;
});
