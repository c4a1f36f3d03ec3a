import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { utilityProcess } from '#host/utility/utility-process.ts';
import { eventually } from './processes.ts';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const file = at('test/fixtures/utility-process.js');

function start(...given: [args?: string[], options?: Parameters<typeof utilityProcess.fork>[2]]) {
  const child = utilityProcess.fork(file, ...given);
  onTestFinished(() => void child.kill());
  const ask = async (message: unknown): Promise<unknown> => {
    const answered = once(child, 'message');
    child.postMessage(message);
    return (await answered)[0];
  };
  return { child, ask };
}

test('what is told is copied as by structured clone, bytes and holes included', async () => {
  const { ask } = start();
  const told = {
    bytes: new Uint8Array(3_000_000).fill(7),
    when: new Date(0),
    nothing: undefined,
    many: new Map([['å', [1n]]]),
  };
  expect(await ask(told)).toEqual(told);
});

test('messages come in the order they were sent, also those sent before the process was there', async () => {
  const { child } = start();
  const heard: unknown[] = [];
  child.on('message', (message) => heard.push(message));
  for (let number = 0; number < 200; number += 1) child.postMessage(number);
  expect(await eventually(() => heard.length === 200)).toBe(true);
  expect(heard).toEqual(Array.from({ length: 200 }, (_, number) => number));
});

test('arguments and flags are those it is given, and no others', async () => {
  const { ask } = start(['one'], { execArgv: ['--max-old-space-size=64'] });
  expect(await ask('args')).toEqual(['one']);
  const flags = await ask('flags');
  expect(flags).toEqual(['--import', expect.any(String), '--max-old-space-size=64']);
});

test('it tells how it ended, of itself or by force, and is then no process and spoken to in vain', async () => {
  const { child } = start();
  child.postMessage('leave');
  expect(await once(child, 'exit')).toEqual([3]);
  expect(child.pid).toBeUndefined();
  child.postMessage('anyone there?');
  const busy = start();
  await once(busy.child, 'spawn');
  await busy.ask('here');
  busy.child.postMessage('hang');
  busy.child.kill();
  expect(await once(busy.child, 'exit')).toEqual([143]);
});

test('it ends with the app, however that ends', async () => {
  const host = at('src/chromium-host/utility/utility-process.ts');
  const app = spawn(process.execPath, [
    '--input-type=module',
    '--eval',
    `import { utilityProcess } from ${JSON.stringify(host)};
     const child = utilityProcess.fork(${JSON.stringify(file)});
     child.on('message', () => console.log(child.pid));
     child.postMessage('here');`,
  ]);
  const [line] = await once(app.stdout, 'data');
  const pid = Number(line);
  app.kill('SIGKILL');
  expect(await eventually(() => !lives(pid))).toBe(true);
});

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
