import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '#main/sample/random.ts';
import { acts, type ActName } from './acts.ts';
import { clear, faultsIn, newGround, type Ground } from './ground.ts';

/** What came of killing. */
export interface Killed {
  readonly kills: number;
  readonly acknowledged: number;
  readonly faults: readonly string[];
}

export const actNames = Object.keys(acts) as [ActName, ...ActName[]];
const worker = join(import.meta.dirname, 'worker.ts');
const register = new URL('../../../src/chromium-host/register.ts', import.meta.url).href;
/** A process that is not killed by then hangs, which is a fault. */
const patienceMs = 60_000;

/** Where one process is to die: at a step of the disk, or from without, so long after the book was open. */
type Death =
  | { readonly kind: 'kill' | 'torn'; readonly step: number }
  | { readonly afterMs: number };

const deathBy = (random: Random, steps: number): Death =>
  random.chance(0.25)
    ? { afterMs: random.between(0, 250) }
    : { kind: random.pick(['kill', 'kill', 'torn'] as const), step: random.between(0, steps) };

/** Lets one process write until it dies; what it was told was kept is noted on the ground. */
async function writeAndDie(ground: Ground, from: number, death: Death): Promise<string[]> {
  const { root, act, secrets } = ground;
  const where = 'kind' in death ? [death.kind, `${death.step}`] : [];
  const args = [`--import=${register}`, worker, root, act, `${from}`, `${secrets}`, ...where];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  let [said, cried] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (cried += text));
  const closed = once(child, 'close');
  const late = setTimeout(() => child.kill('SIGABRT'), patienceMs);
  if ('afterMs' in death) {
    await Promise.race([once(child.stdout, 'data'), closed]);
    await wait(death.afterMs);
    child.kill('SIGKILL');
  }
  await closed;
  clearTimeout(late);
  const told = said.split('\n').filter((line) => line !== '' && line !== 'open');
  ground.told.push(...told);
  if (act === 'changing secrets') ground.secrets += told.length;
  if (child.signalCode === 'SIGKILL') return [];
  return [`was to be killed, and ended by ${child.signalCode ?? child.exitCode}: ${cried}`];
}

/** On one ground, so many deaths. */
async function killOn(ground: Ground, random: Random, kills: number): Promise<Killed> {
  const faults: string[] = [];
  // Scattered over a few rounds of the act, and dense over the opening.
  for (let kill = 0; kill < kills && faults.length === 0; kill++) {
    const death = deathBy(random, random.pick([12, 60, 200]));
    const from = ground.act === 'changing secrets' ? ground.secrets + 1 : (kill + 1) * 10_000;
    const died = await writeAndDie(ground, from, death);
    const found = [...died, ...(await faultsIn(ground))];
    faults.push(...found.map((fault) => `${ground.act}, ${JSON.stringify(death)}: ${fault}`));
  }
  return { kills, acknowledged: ground.told.length, faults };
}

/** Kills processes in the middle of one kind of writing. Gives, in words, what was acknowledged and lost. */
export async function killAct(act: ActName, random: Random, kills: number): Promise<Killed> {
  const ground = await newGround(act);
  try {
    return await killOn(ground, random, kills);
  } finally {
    await clear(ground);
  }
}

/** The same while a book of version 1 is opened for the first time: each death needs another book. */
export async function killSteppingOut(random: Random, kills: number): Promise<Killed> {
  const all: Killed[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const ground = await newGround('appending', 1);
    try {
      all.push(await killOn(ground, random, 1));
    } finally {
      await clear(ground);
    }
  }
  return together(all);
}

const together = (all: readonly Killed[]): Killed => ({
  kills: all.reduce((sum, { kills }) => sum + kills, 0),
  acknowledged: all.reduce((sum, { acknowledged }) => sum + acknowledged, 0),
  faults: all.flatMap(({ faults }) => faults),
});
