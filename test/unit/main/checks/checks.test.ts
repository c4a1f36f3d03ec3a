import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ok, refuse } from '#domain/result.ts';
import type { Casebook } from '#main/casebook/casebook.ts';
import { checksOver } from '#main/checks/checks.ts';
import { isDoubted } from '#main/casebook/journal/doubt.ts';
import { emptyMemory, exchangeNotes } from '#main/exchange/notes.ts';
import { begun, by, note, valueOf } from '../../../factories/books/book.ts';
import { withdrawn } from '../../../factories/cases/case.ts';
import { flipped } from '../../../faults/healing/damages.ts';
import { workAt } from '../../../factories/cases/work.ts';

const start = '2026-11-23T08:00:00Z';

/** A book of two cases, the second with a kept file, in which somebody works. */
async function atWork() {
  const desk = await workAt(start);
  const { work } = desk;
  const references = [await desk.open({}, note('Ringde')), await desk.open({})];
  const [, second = ''] = references;
  const caseId = work.book.caseIdOf(second) ?? '';
  const { blob, sha256, size } = valueOf(await work.book.keepBlob(caseId, Buffer.from('bilaga')));
  const document = { id: blob, name: 'a.txt', mediaType: 'text/plain', size, sha256, blob };
  valueOf(await work.book.execute(caseId, [{ type: 'attach-file', document, note: '' }], by));
  const path = join(desk.folder.dir, 'journal', 'events.log');
  const kept = join(desk.folder.dir, 'blobs', blob);
  const last = async () => (await work.checks.show()).last;
  const told = () => (work.book.settings.incidents ?? []).map(({ type }) => type);
  return { ...desk, references, path, kept, blob, caseId, last, told, checks: work.checks };
}

/** The open book, with some of it done otherwise. */
const instead = (book: Casebook, otherwise: Partial<Casebook>): Casebook =>
  Object.assign(Object.create(book), otherwise);

async function writeAt(path: string, at: number, bytes: Buffer) {
  const file = await open(path, 'r+');
  await file.write(bytes, 0, bytes.length, at);
  await file.close();
}

/** Flips a bit in the middle of the event that has this number; gives back how to mend it. */
async function damage({ work, path }: Awaited<ReturnType<typeof atWork>>, seq: number) {
  const { desk } = work.book.atWork;
  const [entry] = work.book.log(desk, seq);
  const whole = await readFile(path);
  const at = whole.indexOf(entry?.bytes ?? '') + Math.floor((entry?.bytes.length ?? 0) / 2);
  await writeAt(path, at, flipped(whole, at).subarray(at, at + 1));
  return () => writeAt(path, at, whole.subarray(at, at + 1));
}

describe('the whole book is checked', () => {
  it('beside the work, and it is said until which event it is as it was written, and when', async () => {
    const { checks, work, last, goTo } = await atWork();
    expect(await checks.show()).toEqual({ running: false });
    goTo('2026-11-23T08:12:00Z');
    expect(await checks.makeDue()).toBe(true);
    expect(await last()).toMatchObject({
      at: '2026-11-23T08:12:00Z',
      events: work.book.seq,
      cases: 2,
      documents: 1,
      desks: 1,
      unsigned: 0,
      opened: false,
      unproven: ['whose-book', 'contents', 'age'],
      faults: [],
    });
  });

  it('with every key that is here, when somebody asks for it', async () => {
    const { checks } = await atWork();
    const steps: number[] = [];
    const found = valueOf(await checks.run({ onProgress: ({ done }) => steps.push(done) }));
    expect(found.last).toMatchObject({ opened: true, unproven: ['age'], faults: [] });
    expect(steps.at(-1)).toBeGreaterThan(0);
  });

  it('once after opening, then each day, and sooner when something came or damage was met', async () => {
    const { checks, goTo } = await atWork();
    expect(await checks.makeDue()).toBe(true);
    goTo('2026-11-23T20:00:00Z');
    expect(await checks.makeDue()).toBe(false);
    goTo('2026-11-24T08:00:00Z');
    expect(await checks.makeDue()).toBe(true);
    checks.noteNews();
    goTo('2026-11-24T08:10:00Z');
    expect(await checks.makeDue()).toBe(false);
    goTo('2026-11-24T08:15:00Z');
    expect(await checks.makeDue()).toBe(true);
    checks.noteDamage();
    expect(await checks.makeDue()).toBe(true);
    expect(await checks.makeDue()).toBe(false);
    // What stays on screen is met again and again.
    checks.noteDamage();
    expect(await checks.makeDue()).toBe(false);
    goTo('2026-11-24T08:30:00Z');
    expect(await checks.makeDue()).toBe(true);
  });

  it('while it is written in: what comes meanwhile is no fault', async () => {
    const { checks, work, caseId, last } = await atWork();
    const before = work.book.seq;
    const checking = checks.makeDue();
    for (let nth = 0; nth < 20; nth++) {
      valueOf(await work.book.execute(caseId, [note(`Anteckning ${nth}`)], by));
    }
    expect(await checking).toBe(true);
    const found = await last();
    expect(found?.faults).toEqual([]);
    expect(found?.events).toBeGreaterThanOrEqual(before);
  });

  it('until the book is locked; the next opening begins again', async () => {
    const { checks, last, locked } = await atWork();
    const checking = checks.makeDue();
    checks.close();
    expect(await checking).toBe(false);
    expect(await checks.makeDue()).toBe(false);
    expect(await last()).toBeUndefined();
    await locked.close();
  });
});

describe('damage that a check finds', () => {
  it('is named by event, by when it was written, by whose desk and by its case', async () => {
    const desk = await atWork();
    const { checks, last, references, folder } = desk;
    await damage(desk, begun + 3);
    await checks.makeDue();
    const found = await last();
    expect(found?.events).toBe(begun + 2);
    expect(found?.faults).toMatchObject([
      {
        code: 'chain-broken',
        seq: begun + 3,
        officer: 'Anna Exempel',
        after: expect.any(String),
        before: expect.any(String),
        reference: references[1],
      },
    ]);
    // By the clock of the desk, not by when it says that something happened.
    const [{ after = '', before = '' } = {}] = found?.faults ?? [];
    expect(after <= before).toBe(true);
    expect(Math.abs(Date.parse(after) - Date.parse(start))).toBeLessThan(24 * 60 * 60_000);
    expect(await isDoubted(folder.dir)).toBe(true);
  });

  it('is told once, however often it is found, and again when it comes back', async () => {
    const desk = await atWork();
    const { checks, told, goTo, work, last } = desk;
    const mend = await damage(desk, begun + 3);
    await checks.makeDue();
    expect(told()).toEqual(['damage-found']);
    valueOf(await work.book.changeRules([{ type: 'incidents-read' }], by));
    goTo('2026-11-24T09:00:00Z');
    expect(await checks.makeDue()).toBe(true);
    expect(told()).toEqual([]);
    await mend();
    goTo('2026-11-25T09:00:00Z');
    await checks.makeDue();
    expect((await last())?.faults).toEqual([]);
    await damage(desk, begun + 3);
    goTo('2026-11-26T09:00:00Z');
    await checks.makeDue();
    expect(told()).toEqual(['damage-found']);
  });

  it('of a kept file is told by the event that names it; a file on its way from another desk is none', async () => {
    const desk = await atWork();
    const { checks, last, kept, blob, caseId, work, told } = desk;
    await rm(kept);
    const { memory } = exchangeNotes((name, schema) => work.book.note(name, schema));
    await memory.write({ ...emptyMemory, awaited: [{ blob, caseId }] });
    await checks.makeDue();
    expect((await last())?.faults).toEqual([]);
    await memory.write(emptyMemory);
    valueOf(await checks.run({}));
    expect((await last())?.faults).toMatchObject([
      { code: 'file-altered', blob, officer: 'Anna Exempel' },
    ]);
    expect(told()).toEqual(['damage-found']);
  });

  it('of a kept file is mended from a backup that is known, and told of', async () => {
    const desk = await atWork();
    const { checks, last, kept, told, work } = desk;
    const place = await mkdtemp(join(tmpdir(), 'ombud-place-'));
    const rotation = { days: 1, weeks: 0, months: 0 };
    await work.backups.change({ places: [place], everyHours: 24, rotation });
    valueOf(await work.backups.make({}));
    const whole = await readFile(kept);
    await writeFile(kept, 'något annat');
    await checks.makeDue();
    expect(await readFile(kept)).toEqual(whole);
    expect((await last())?.faults).toEqual([]);
    expect(told()).toEqual(['files-healed']);
    expect(work.book.settings.incidents).toMatchObject([{ files: 1 }]);
    await rm(place, { recursive: true });
  });

  it('of a kept file is mended from what was set aside, and by no copy that is another', async () => {
    const desk = await atWork();
    const { checks, last, kept, blob, told, folder } = desk;
    const whole = await readFile(kept);
    const aside = join(folder.dir, 'aside-20261101', 'blobs');
    await mkdir(aside, { recursive: true });
    await writeFile(join(aside, blob), 'något annat');
    await rm(kept);
    valueOf(await checks.run({}));
    expect((await last())?.faults).toMatchObject([{ code: 'file-altered', blob }]);
    await writeFile(join(aside, blob), whole);
    valueOf(await checks.run({}));
    expect((await last())?.faults).toEqual([]);
    expect(await readFile(kept)).toEqual(whole);
    expect(told()).toEqual(['damage-found', 'files-healed']);
  });

  it('that a full disk does not let be noted is shown where the checks are, and told when it can be', async () => {
    const desk = await atWork();
    const { work, told, goTo } = desk;
    let full = true;
    const book = instead(work.book, {
      changeRules: async (...given) =>
        full ? refuse({ code: 'disk-full' }) : work.book.changeRules(...given),
    });
    const { memory } = exchangeNotes((name, schema) => work.book.note(name, schema));
    let at = start;
    const checks = checksOver(book, memory, () => at);
    await damage(desk, begun + 3);
    await checks.makeDue();
    expect(told()).toEqual([]);
    expect(await checks.show()).toMatchObject({
      last: { faults: [{ code: 'chain-broken' }] },
      problem: { code: 'disk-full', untold: true },
    });
    full = false;
    at = '2026-11-23T08:16:00Z';
    goTo(at);
    expect(await checks.makeDue()).toBe(true);
    expect(told()).toEqual(['damage-found']);
    expect((await checks.show()).problem).toBeUndefined();
  });

  it('and puts back is told of at the next check where a full disk did not let it be noted', async () => {
    const { work, told, goTo, folder, kept, blob } = await atWork();
    const aside = join(folder.dir, 'aside-20261101', 'blobs');
    await mkdir(aside, { recursive: true });
    await rename(kept, join(aside, blob));
    let full = true;
    const book = instead(work.book, {
      changeRules: async (...given) =>
        full ? refuse({ code: 'disk-full' }) : work.book.changeRules(...given),
    });
    const { memory } = exchangeNotes((name, schema) => work.book.note(name, schema));
    let at = start;
    const checks = checksOver(book, memory, () => at);
    await checks.makeDue();
    expect(existsSync(kept)).toBe(true);
    expect(told()).toEqual([]);
    full = false;
    at = '2026-11-23T08:16:00Z';
    goTo(at);
    expect(await checks.makeDue()).toBe(true);
    expect(told()).toEqual(['files-healed']);
    valueOf(await checks.run({}));
    expect(told()).toEqual(['files-healed']);
  });

  it('by opening everything is not taken back by a check without the keys, but by one with them', async () => {
    const { work, caseId, goTo, told } = await atWork();
    let opensAll = false;
    // No one who works in a book can write what its own keys do not open: that is added to what the check says.
    const unopened = { code: 'event-does-not-open', seq: begun + 2 } as const;
    const book = instead(work.book, {
      async check(how) {
        const found = valueOf(await work.book.check(how));
        return ok(
          how.opens && !opensAll ? { ...found, faults: [...found.faults, unopened] } : found,
        );
      },
    });
    const { memory } = exchangeNotes((name, schema) => work.book.note(name, schema));
    let at = start;
    const checks = checksOver(book, memory, () => at);
    const faults = async () => (await checks.show()).last?.faults.map(({ code }) => code);
    await checks.makeDue();
    expect(await faults()).toEqual([]);
    valueOf(await checks.run({}));
    expect(await faults()).toEqual(['event-does-not-open']);
    valueOf(await work.book.execute(caseId, [note('vidare')], by));
    at = '2026-11-24T09:00:00Z';
    goTo(at);
    expect(await checks.makeDue()).toBe(true);
    expect((await checks.show()).last).toMatchObject({ at, opened: false });
    expect(await faults()).toEqual(['event-does-not-open']);
    opensAll = true;
    valueOf(await checks.run({}));
    expect(await faults()).toEqual([]);
    expect(told()).toEqual(['damage-found']);
  });

  it('is none where a case is disposed of while it is checked', async () => {
    const { checks, last, work, caseId, act, references, kept } = await atWork();
    await act(references[1] ?? '', ...withdrawn);
    const figureOf = () => ({ kind: 'access', received: '2026-10', extended: false }) as const;
    const checking = checks.makeDue();
    valueOf(await work.book.shred([{ caseId, rule: 'rule', figureOf }], by));
    expect(await checking).toBe(true);
    expect(existsSync(kept)).toBe(false);
    expect((await last())?.faults).toEqual([]);
  });
});
