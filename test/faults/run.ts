import '#main/temporal.ts';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reader } from '#main/intake/aside/reader.ts';
import { limitsFor } from '#main/intake/aside/reading-limits.ts';
import { seededRandom, type Random } from '#main/sample/random.ts';
import { befallAct, befallings, type BefallingName } from './breaks/befall-acts.ts';
import { breakAct, breakingsBy } from './breaks/break-acts.ts';
import { actNames, killAct, killSteppingOut, type Killed } from './breaks/kill-acts.ts';
import { appActNames, killApps } from './apps/kill-apps.ts';
import { carriedFiles, fuzzCarried } from './carried/carried.ts';
import { attackBooks } from './books/attack-books.ts';
import { baseBook } from './books/base-book.ts';
import { preparePostgres } from '#main/carrier/postgres/postgres.ts';
import { joinedDesks } from '../factories/books/joined-desks.ts';
import { administratorLogin, postgresServer } from '../factories/exchange/postgres.ts';
import { wander } from './exchange/wander.ts';
import { killExchanges } from './exchange/kill-exchanges.ts';
import { fuzzChannels } from './channels/fuzz-channels.ts';
import { simulateDesks } from './desks/simulate.ts';
import { healJournals, sweepFlips } from './healing/heal-journals.ts';
import { storedBook } from './healing/stored-book.ts';
import { openDoor } from './channels/open-door.ts';
import { fuzzFiles } from './files/fuzz-files.ts';
import { hostileFiles } from './files/hostile-files.ts';
import { samples } from './files/samples.ts';
import { modifiedAt, now } from '../unit/main/intake/mail.ts';

/**
 * `npm run faults -- --seed 7`: everything that may go wrong is made to, again and again, until a thousand processes have
 * been killed (`--kills 100`: a hundred), or with `--seconds 300` until the time is up; `--only killed` makes the kinds with
 * that in their name alone. The same seed makes the same faults. Whatever breaks a promise is told of, and ends it with an
 * error.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    seconds: { type: 'string' },
    kills: { type: 'string' },
    only: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Math.trunc(Math.random() * 2 ** 31));
const until = performance.now() + Number(values.seconds ?? 0) * 1_000;
const leastKills = Number(values.kills ?? ((values.seconds ?? values.only) ? 0 : 1_000));
const random = seededRandom(seed);
console.log(`seed ${seed}`);

const door = await openDoor();
const files = await samples();
const server = await postgresServer();
await preparePostgres(server.socket(administratorLogin));
const book = await baseBook();
const carried = await carriedFiles();
const damagedBook = await storedBook();
let swept: Awaited<ReturnType<typeof sweepFlips>> | undefined;
const ended = new Map<string, number>();
let wholeApps = 0;
const killed = { kills: 0, ofWholeApps: 0, acknowledged: 0 };

/** Each a kind of fault: tries some more of it, and gives what broke a promise. */
const kinds: Readonly<Record<string, (random: Random) => Promise<string[]>>> = {
  'questions on every channel': (random) => fuzzChannels(door, random, 200),
  'damaged files of every kind': (random) => fuzzFiles(files, random, 50),
  'damaged invitations, bundles, evidence packs and backups': (random) =>
    fuzzCarried(carried, random, 20),
  'files made to exhaust their reader': exhaust,
  'desks killed in the middle of an exchange': killMore,
  'desks that exchange over all carriers, with a hand in each': wanderMore,
  'processes killed in the middle of every kind of writing': killWriting,
  'whole apps killed in the middle of every kind of writing': killWholeApps,
  'disks that break in the middle of every kind of writing': breakWriting,
  'what others do to a folder, a log or the clock while a book is open': befallWriting,
  'books changed by who has no key': attack,
  'journals damaged in every way': damage,
  'a thousand histories of desks that work apart': workApart,
};

/** The first round flips a bit in every byte there is. */
async function damage(random: Random): Promise<string[]> {
  if (!swept) {
    swept = await sweepFlips(damagedBook, damagedBook.journal.length);
    console.log(
      `a bit flipped in each of ${damagedBook.journal.length} bytes: ${JSON.stringify(swept)}`,
    );
    const { shut, different } = swept;
    if (shut + different > 0) return [`${shut} books shut, ${different} different`];
  }
  return healJournals(damagedBook, random);
}

/** Each act, the least expensive most often, and a book of version 1 as it becomes one of version 2. */
async function killWriting(random: Random): Promise<string[]> {
  const faults: string[] = [];
  for (const act of actNames) {
    faults.push(...counted(await killAct(act, random, act === 'changing secrets' ? 4 : 14)));
  }
  return [...faults, ...counted(await killSteppingOut(random, 6))];
}

/** A few of the acts each time: an app takes as long to start as ten processes take to die. */
async function killWholeApps(random: Random): Promise<string[]> {
  const faults: string[] = [];
  for (let act = 0; act < 3; act += 1) {
    const done = await killApps(
      appActNames[wholeApps++ % appActNames.length] ?? 'appending',
      random,
      3,
    );
    killed.ofWholeApps += done.kills;
    faults.push(...counted(done));
  }
  return faults;
}

function counted({ kills, acknowledged, faults }: Killed): readonly string[] {
  killed.kills += kills;
  killed.acknowledged += acknowledged;
  return faults;
}

async function breakWriting(random: Random): Promise<string[]> {
  const faults: string[] = [];
  for (const act of actNames) {
    // What opens the book is not asked again for each break.
    if (act !== 'changing secrets') faults.push(...(await breakAct(act, breakingsBy(random, 20))));
  }
  return faults;
}

async function befallWriting(random: Random): Promise<string[]> {
  const faults: string[] = [];
  for (const befalling of Object.keys(befallings) as BefallingName[]) {
    const act = random.pick(actNames);
    // What opens the book is not asked again, and restoring writes nothing into it.
    if (act === 'changing secrets' || act === 'restoring') continue;
    faults.push(...(await befallAct(act, befalling, random)));
  }
  return faults;
}

async function attack(random: Random): Promise<string[]> {
  const { different, ...ends } = await attackBooks(book, random, 500);
  for (const [end, times] of Object.entries(ends)) ended.set(end, (ended.get(end) ?? 0) + times);
  return different > 0 ? [`${different} books opened silently different`] : [];
}

/** Each history has a seed of its own, that makes it again: `kept` in `desks/simulate.test.ts` is where one that broke belongs. */
async function workApart(random: Random): Promise<string[]> {
  const first = random.between(0, 2 ** 30);
  return Array.from({ length: 1_000 }, (_, nth) => first + nth).flatMap((seed) =>
    simulateDesks(seed).map((fault) => `seed ${seed}: ${fault}`),
  );
}

/** The limits that hold for a file of its size are refused by, never exceeded; none of these needs them. */
async function exhaust(random: Random): Promise<string[]> {
  const { what, name, reading, make } = random.pick(
    hostileFiles as [(typeof hostileFiles)[number]],
  );
  const bytes = make(random.between(1_000, 3_000_000));
  const read = await reader.read(
    reading,
    { name, bytes, modifiedAt, now, zone: 'Europe/Stockholm' },
    limitsFor(bytes.length),
  );
  const isEnded = !read.ok && read.error.code.startsWith('reading-');
  return isEnded ? [`${what}, ${bytes.length} bytes: ${JSON.stringify(read.error)}`] : [];
}

/** Two or three desks over a carrier of its choice, each ended again and again in the middle of exchanging. */
async function killMore(random: Random): Promise<string[]> {
  const dir = await mkdtemp(join(tmpdir(), 'ombud-faults-'));
  const desks = await joinedDesks(dir, random.pick([2, 3] as const));
  const ways = [
    { kind: 'folder', dir: join(dir, 'shared') },
    { kind: 'bundle', path: join(dir, 'bundle') },
    { kind: 'postgres', address: server.tls(administratorLogin) },
  ] as const;
  try {
    await mkdir(join(dir, 'shared'));
    const pauses = Array.from({ length: 6 }, () => random.between(1, 400));
    killed.kills += pauses.length;
    return await killExchanges(desks, random.pick(ways), pauses);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Three desks over all carriers at once, in which runs are dropped, doubled and rolled back. */
async function wanderMore(random: Random): Promise<string[]> {
  const dir = await mkdtemp(join(tmpdir(), 'ombud-faults-'));
  try {
    await mkdir(join(dir, 'shared'));
    const desks = await joinedDesks(dir, 3);
    for (const desk of desks) await desk.release();
    return await wander(desks, { dir, server, login: administratorLogin }, random, 60);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

const chosen = Object.entries(kinds).filter(([kind]) => kind.includes(values.only ?? ''));
const tried = new Map<string, number>();
const faults: string[] = [];
// Once at the least: a run that tried nothing has shown nothing.
do {
  for (const [kind, tryMore] of chosen) {
    const from = performance.now();
    const found = await tryMore(random);
    const seconds = Math.round((performance.now() - from) / 1_000);
    console.log(`${kind}: ${seconds} s, ${JSON.stringify(killed)}`);
    for (const fault of found) console.log(`${kind}: ${fault}`);
    faults.push(...found);
    tried.set(kind, (tried.get(kind) ?? 0) + 1);
  }
} while (performance.now() < until || killed.kills < leastKills);
await door.close();
await server.stop();
await carried.close();
await damagedBook.folder.release();
await rm(damagedBook.folder.dir, { recursive: true, force: true });
await rm(dirname(book.dir), { recursive: true, force: true });
console.log(
  `${killed.kills} kills, ${killed.ofWholeApps} of them of whole apps, ${killed.acknowledged} acknowledged`,
);
console.log(`books ended ${[...ended].map(([end, times]) => `${end} ${times}`).join(', ')}`);
for (const [kind, rounds] of tried) console.log(`${kind}: ${rounds} rounds`);
console.log(`${faults.length} faults, seed ${seed}`);
process.exit(faults.length === 0 ? 0 : 1);
