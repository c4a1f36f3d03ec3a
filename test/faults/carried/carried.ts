import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ok, type Result } from '#domain/result.ts';
import { checkPack } from '#evidence/check-pack.ts';
import { backUp } from '#main/backup/back-up.ts';
import { backupsIn } from '#main/backup/choose.ts';
import { restoreBook } from '#main/backup/restore-book.ts';
import { openInvitation } from '#main/casebook/officers/invitation/read-invitation.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { makePack } from '#main/casework/evidence/make-pack.ts';
import type { Random } from '#main/sample/random.ts';
import { valueOf } from '../../bench/open-work.ts';
import { makeOpenCase } from '../../factories/cases/case.ts';
import { exchangeOf } from '../../factories/exchange/exchange.ts';
import { joinedDesks, passphrase } from '../../factories/books/joined-desks.ts';
import { receiptClock } from '../../factories/books/receipt-clock.ts';
import { workOver } from '../../factories/cases/work.ts';
import { mutated } from '../files/mutate.ts';

const by = { at: '2026-10-06T08:00:00Z', actor: 'Anna Exempel' };
/**
 * What is read in less than a second and some megabytes whole is not to take longer, or more memory, than this when it is
 * damaged: it is read in the process that has the book.
 */
const patienceMs = 20_000;
const mostMegabytes = 300;

/** An invitation, a bundle, an evidence pack and a backup place as they are carried from one computer to another, and who reads them. */
export async function carriedFiles() {
  const root = await mkdtemp(join(tmpdir(), 'ombud-carried-'));
  const [first, second] = await joinedDesks(root);
  if (!second) throw new Error('No second desk');
  const open = async (folder: typeof first) => {
    const locked = valueOf(await openBook(folder));
    return { locked, book: valueOf(await locked.unlock({ passphrase }, receiptClock)) };
  };
  const [one, other] = [await open(first), await open(second)];
  valueOf(await one.book.execute(undefined, [makeOpenCase({})], by));
  const [bundle, place, invitation] = ['bundle', 'place', 'invitation'].map((name) =>
    join(root, name),
  ) as [string, string, string];
  valueOf(await exchangeOf(one.book, first).writeBundle(bundle));
  await mkdir(place);
  valueOf(
    await backUp(
      place,
      one.book.backupSource(() => by.at),
    ),
  );
  const wanted = { name: 'Dag Exempel', role: 'officer', path: invitation } as const;
  valueOf(await one.book.invite(wanted, by));
  const references = one.book.list({ offset: 0, limit: 1 }).rows.map(({ reference }) => reference);
  const work = workOver(one.book, first, () => by.at);
  const pack = valueOf(await makePack(work, { references, names: 'kept', reason: 'Tillsyn' }));
  const journal = await readFile(join(first.dir, 'journal', 'events.log'));
  return {
    root,
    bundle,
    place,
    invitation,
    pack: pack.bytes,
    journal,
    other: exchangeOf(other.book, second),
    close: async () => {
      for (const { locked } of [one, other]) await locked.close();
      for (const folder of [first, second]) await folder.release();
      await rm(root, { recursive: true, force: true });
    },
  };
}

export type Carried = Awaited<ReturnType<typeof carriedFiles>>;

const megabytes = () => process.resourceUsage().maxRSS / 1024;

/** The answer, if it came within bounds; a bug, or that it did not, in words. */
async function answered<T>(
  asked: Promise<Result<T, unknown>>,
): Promise<Result<T, unknown> | string> {
  const late = new AbortController();
  const before = megabytes();
  const none = wait(patienceMs, 'no answer in time', { signal: late.signal }).catch(() => '');
  const answer = await Promise.race([asked.catch(String), none]).finally(() => late.abort());
  return megabytes() - before > mostMegabytes ? `took ${megabytes() - before} MB` : answer;
}

async function damagedCopy({ root }: Carried, path: string, random: Random): Promise<string> {
  const copy = join(root, 'damaged');
  await writeFile(copy, mutated(await readFile(path), random));
  return copy;
}

async function readInvitation(carried: Carried, random: Random): Promise<string[]> {
  const path = await damagedCopy(carried, carried.invitation, random);
  const same = (await readFile(path)).equals(await readFile(carried.invitation));
  const read = await answered(openInvitation(path, '2026-10-06'));
  if (typeof read === 'string') return [`invitation: ${read}`];
  if (read.ok) await read.value.file.close();
  return read.ok && !same ? ['invitation: a changed one is believed'] : [];
}

async function readBundle(carried: Carried, random: Random): Promise<string[]> {
  const path = await damagedCopy(carried, carried.bundle, random);
  const read = await answered(carried.other.readBundle(path));
  return typeof read === 'string' ? [`bundle: ${read}`] : [];
}

async function readPack({ pack }: Carried, random: Random): Promise<string[]> {
  const damaged = Uint8Array.from(mutated(pack, random));
  const faults = await answered(checkPack(damaged).then(({ faults }) => ok(faults.length)));
  if (typeof faults === 'string') return [`evidence: ${faults}`];
  const isBelieved = faults.ok && faults.value === 0;
  return isBelieved && !Buffer.from(pack).equals(damaged) ? ['evidence: a changed one holds'] : [];
}

/** One file of a backup place is damaged: a listing, or a piece. */
async function restore(carried: Carried, random: Random): Promise<string[]> {
  const [place, dir] = [join(carried.root, 'damaged place'), join(carried.root, 'back')];
  await cp(carried.place, place, { recursive: true });
  try {
    const entries = await readdir(place, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const listing = files.find(({ name }) => name.endsWith('.json'));
    const file = (random.chance(0.5) && listing) || files[random.between(0, files.length - 1)];
    if (!file) return ['backup: no files'];
    const path = join(file.parentPath, file.name);
    await writeFile(path, mutated(await readFile(path), random));
    const listed = await answered(backupsIn(place));
    const back = await answered(restoreBook(place, undefined, dir, { passphrase }));
    const bugs = [listed, back].filter((answer) => typeof answer === 'string');
    if (bugs.length > 0) return bugs.map((bug) => `backup, ${file.name}: ${bug}`);
    const left = await readdir(dir).catch(() => []);
    if (typeof back === 'string') return [];
    if (!back.ok) return left.length > 0 ? [`backup, ${file.name}: something is left`] : [];
    const journal = await readFile(join(dir, 'journal', 'events.log'));
    const isOld = carried.journal.subarray(0, journal.length).equals(journal);
    return isOld ? [] : [`backup, ${file.name}: another book came back`];
  } finally {
    for (const path of [place, dir]) await rm(path, { recursive: true, force: true });
  }
}

/** Reads so many damaged ones of each kind; gives what went wrong. */
export async function fuzzCarried(
  carried: Carried,
  random: Random,
  times: number,
): Promise<string[]> {
  const faults: string[] = [];
  for (let time = 0; time < times; time++) {
    for (const read of [readInvitation, readBundle, readPack, restore]) {
      faults.push(...(await read(carried, random)));
    }
  }
  return faults;
}
