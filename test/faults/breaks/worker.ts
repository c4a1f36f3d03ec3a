import '#main/temporal.ts';
import { writeSync } from 'node:fs';
import { acts, type Act } from './acts.ts';
import { withBook } from './ground.ts';
import { breakSteps, watchSteps, type Break } from './steps.ts';

/**
 * Run as a process of its own, to be killed: does one kind of writing again and again, and tells what was acknowledged, a
 * line each. It kills itself at a step of the disk, that of opening the book among them, where one is named.
 */
const [root = '', name = '', from = '', secrets = '', kind = '', step = ''] = process.argv.slice(2);
const { once } = acts[name as keyof typeof acts] satisfies Act;
await watchSteps();
if (kind !== '') breakSteps(kind as Break, Number(step));
await withBook(root, [Number(secrets)], async (opened) => {
  writeSync(1, 'open\n');
  for (let nth = Number(from); ; nth++) {
    const done = await once(opened, nth);
    if (!done.ok) throw new Error(`${name}: ${done.error.code}`);
    writeSync(1, `${done.value}\n`);
  }
});
