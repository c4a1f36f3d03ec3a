import { benchCasebook } from './casebook.ts';
import { benchCollect } from './collect.ts';
import { benchDeadline } from './deadline.ts';
import { benchLocking } from './locking.ts';
import { benchRenderer } from './renderer.ts';
import { benchSummary } from './summary.ts';

/**
 * `npm run bench`: every figure beside its baseline in the same run. A goal that is missed ends it with an error.
 * The summary comes last: its peers take minutes over 20 000 rows.
 */
const benches = [
  benchDeadline,
  benchRenderer,
  benchCollect,
  benchCasebook,
  benchLocking,
  benchSummary,
];

let met = true;
for (const bench of benches) {
  const { lines, ok } = await bench();
  console.log(lines.join('\n'));
  met &&= ok;
}
process.exitCode = met ? 0 : 1;
