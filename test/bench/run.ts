import { benchBackup, large } from './backup.ts';
import { benchCasebook } from './casebook.ts';
import { benchChecking } from './checking.ts';
import { benchCollect } from './collect.ts';
import { benchDeadline } from './deadline.ts';
import { benchDesk } from './desk.ts';
import type { Bench } from './figure.ts';
import { benchExchange } from './exchange.ts';
import { benchFigures } from './figures.ts';
import { benchIntake } from './intake.ts';
import { benchLocking } from './locking.ts';
import { benchQuit } from './quit.ts';
import { benchRenderer } from './renderer.ts';
import { benchSummary } from './summary.ts';
import { isMet, verdict, type Placed } from './verdict.ts';

/** By the name of its file. The summary comes last: its peers take minutes over 20 000 rows. */
const benches: Readonly<Record<string, () => Bench | Promise<Bench>>> = {
  deadline: benchDeadline,
  renderer: benchRenderer,
  intake: benchIntake,
  collect: benchCollect,
  casebook: benchCasebook,
  exchange: () => benchExchange(),
  backup: () => benchBackup(),
  figures: () => benchFigures(),
  checking: benchChecking,
  locking: benchLocking,
  quit: benchQuit,
  desk: benchDesk,
  summary: benchSummary,
};

/** Run only when they are named: they take long, and much of a disk. */
const onlyNamed: typeof benches = { 'backup-large': () => benchBackup(large) };

/** A bench that breaks off has met no goal, and the others are run all the same. */
async function run(name: string): Promise<readonly Placed[]> {
  const where = `test/bench/${name.replace(/-large$/, '')}.ts`;
  try {
    const found = await { ...benches, ...onlyNamed }[name]?.();
    if (!found) throw new Error(`No bench is called ${name}`);
    for (const note of found.notes ?? []) console.log(note);
    return found.figures.map((figure) => ({ ...figure, where }));
  } catch (error) {
    return [{ name, value: undefined, unit: 'ms', goal: 0, beside: String(error), where }];
  }
}

/** `npm run bench`, or some of it: `npm run bench -- casebook quit`. A goal missed ends it with an error. */
const [, , ...names] = process.argv;
const figures: Placed[] = [];
for (const name of names.length > 0 ? names : Object.keys(benches))
  figures.push(...(await run(name)));
console.log(['', ...verdict(figures)].join('\n'));
process.exitCode = figures.every(isMet) ? 0 : 1;
