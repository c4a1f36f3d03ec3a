import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ours } from './summary-ours.ts';
import { summaryTable } from './summary-table.ts';

const self = fileURLToPath(import.meta.url);

/** The most memory a process of its own ever held while it drew one summary, in MB, the runtime and its modules included. */
export const peakMemory = (name: string, rows: number): number =>
  Number(execFileSync(process.execPath, [self, name, String(rows)], { encoding: 'utf8' }));

if (import.meta.main) {
  const [name = '', rows = ''] = process.argv.slice(2);
  // Each process loads what it measures, and nothing else.
  const { drawers } = name === '' ? { drawers: [] } : await import('./summary-drawers.ts');
  const draw = drawers.find((drawer) => drawer.name === name)?.draw ?? ours;
  await draw(summaryTable(Number(rows)));
  process.stdout.write(String(process.resourceUsage().maxRSS / 1000));
}
