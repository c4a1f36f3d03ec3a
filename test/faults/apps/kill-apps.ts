import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { Random } from '#main/sample/random.ts';
import { startOnHost, type HostApp } from '../../e2e/starting/start-on-host.ts';
import { childrenRunning } from '../../e2e/traces/process-memory.ts';
import { browserOf } from '../../unit/chromium-host/processes.ts';
import { passphraseOf } from '../breaks/acts.ts';
import { bookIn } from '../breaks/folders.ts';
import { clear, faultsIn, newGround, type Ground } from '../breaks/ground.ts';
import type { Killed } from '../breaks/kill-acts.ts';
import { appActs, type AppAct, type AppActName } from './app-acts.ts';
import { ask, unlockBy } from './in-window.ts';

/** What of a running app dies: the process that has the windows, the one that has the book, the browser, the page. */
const victims = ['main', 'browser', 'main and browser', 'book', 'page'] as const;

interface Death {
  readonly victim: (typeof victims)[number];
  /** What leads up to the writing is died in as well. */
  readonly since: 'the first page' | 'the first writing';
  readonly afterMs: number;
}

export const appActNames = Object.keys(appActs) as [AppActName, ...AppActName[]];
/** Whatever takes longer hangs, which is a fault. */
const patienceMs = 30_000;

const deathBy = (random: Random): Death => ({
  victim: random.pick(victims),
  since: random.pick(['the first page', 'the first writing', 'the first writing'] as const),
  afterMs: random.between(0, 2_000),
});

/** Kills the whole app in the middle of one kind of writing. Gives, in words, what was acknowledged and lost. */
export async function killApps(name: AppActName, random: Random, kills: number): Promise<Killed> {
  const act: AppAct = appActs[name];
  const ground = await newGround('appending', act.version);
  const faults: string[] = [];
  const told = (found: readonly string[], when: string) =>
    faults.push(...found.map((fault) => `${name}, ${when}: ${fault}`));
  try {
    await act.prepare?.(ground);
    for (let kill = 0; kill < kills; kill++) {
      const death = deathBy(random);
      told(await writeAndDie(ground, act, (kill + 1) * 10_000, death), JSON.stringify(death));
      // What was changed and not acknowledged may have come about: a look tells. Else the next to open it is the app.
      const isLookedAt = name === 'changing secrets' || random.chance(0.5);
      if (isLookedAt && ground.told.length > 0)
        told(await faultsIn(ground, act), JSON.stringify(death));
    }
    told([...(await goOn(ground, act)), ...(await faultsIn(ground, act))], 'at the end');
    return { kills, acknowledged: ground.told.length, faults };
  } finally {
    await clear(ground);
  }
}

/** Lets a whole app write until something of it dies, and looks whether the rest lives on. */
async function writeAndDie(
  ground: Ground,
  act: AppAct,
  from: number,
  { victim, since, afterMs }: Death,
): Promise<string[]> {
  const app = await startOnHost(bookIn(ground.root));
  app.page.setDefaultTimeout(patienceMs);
  const death = { isStruck: false };
  const faults: string[] = [];
  const die = async () => {
    await wait(afterMs);
    death.isStruck = true;
    return strike(app, ground, victim);
  };
  let dying = since === 'the first page' ? die() : undefined;
  try {
    faults.push(...(await enter(app.page, ground, act)));
    dying ??= die();
    for (let nth = from; !death.isStruck; nth++) {
      const told = await act.once(app.page, ground, nth);
      if (told === undefined) break;
      ground.told.push(told);
    }
  } catch (error) {
    if (!death.isStruck) faults.push(`did not get so far: ${String(error)}`);
  }
  faults.push(...(await (dying ?? die())));
  await app.kill();
  return faults;
}

/** Starts once more, writes once, and quits in good order. */
async function goOn(ground: Ground, act: AppAct): Promise<string[]> {
  const app = await startOnHost(bookIn(ground.root));
  app.page.setDefaultTimeout(patienceMs);
  try {
    const faults = await enter(app.page, ground, act);
    const told = await act.once(app.page, ground, 1);
    if (told !== undefined) ground.told.push(told);
    return faults;
  } catch (error) {
    return [`does not go on: ${String(error)}`];
  } finally {
    await app.quit();
  }
}

/** Comes in, and gives what the app says befell the book: no death does it any harm. */
async function enter(page: Page, ground: Ground, act: AppAct): Promise<string[]> {
  await (act.enter ?? unlock)(page, ground);
  const befell = await ask(page, 'incidents:show', undefined);
  return befell.ok ? befell.value.map(({ type }) => `tells of ${type}`) : [];
}

const unlock = (page: Page, { secrets }: Ground) => unlockBy(page, passphraseOf(secrets));

/** Kills it, and gives what is wrong with what is left. */
async function strike(app: HostApp, { root }: Ground, victim: Death['victim']): Promise<string[]> {
  const kill = (pid = 0) => pid > 0 && process.kill(pid, 'SIGKILL');
  if (victim === 'main' || victim === 'main and browser') {
    const browser = browserOf(join(bookIn(root), 'browser'));
    kill(app.pid);
    if (victim !== 'main') kill(browser);
    await app.gone;
    return [];
  }
  if (victim === 'book') for (const pid of childrenRunning(app.pid, 'book-process')) kill(pid);
  const instead = {
    browser: () => app.killBrowser(),
    page: () => app.crash(),
    book: async () => app.page,
  };
  return (await answers(await instead[victim]())) ? [] : ['a dead page is left'];
}

async function answers(page: Page): Promise<boolean> {
  const until = performance.now() + patienceMs;
  while (performance.now() < until) {
    const status = await ask(page, 'app:status', undefined).catch(() => undefined);
    if (status?.ok) return true;
    await wait(100);
  }
  return false;
}
