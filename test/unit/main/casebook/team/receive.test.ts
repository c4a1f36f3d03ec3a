import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import { verify } from '#main/casebook/verify/verify.ts';
import { writeAsNewDesk } from '#main/vault/key-file/new-desk.ts';
import {
  by,
  newBook,
  note,
  openCase,
  tempFolder,
  unlocked,
  valueOf,
} from '../../../../factories/books/book.ts';
import { withdrawn } from '../../../../factories/cases/case.ts';
import { present } from '../../../../factories/books/present.ts';
import { signedBy } from '../../../../factories/books/signed-by.ts';
import { takeFrom, bookOfTwo, type OneDesk } from '../../../../factories/books/book-of-two.ts';

const at = (hour: number) => ({ ...by, at: `2026-10-07T${String(hour).padStart(2, '0')}:00:00Z` });

const shared = async () => {
  const ids: string[] = [];
  const desks = await bookOfTwo('officer', async (book) => {
    ids.push(valueOf(await book.execute(undefined, [openCase(1)], by)).caseId);
  });
  return { desks, caseId: present(ids[0]) };
};

const write = async ({ book }: OneDesk, caseId: string, hour: number, ...commands: CaseCommand[]) =>
  valueOf(await book.execute(caseId, commands, at(hour)));

const both = async ([one, other]: readonly [OneDesk, OneDesk]) => [
  ...(await takeFrom(one, other)),
  ...(await takeFrom(other, one)),
];

const seenBy = async ({ book }: OneDesk, caseId: string) => ({
  rows: book.list({ offset: 0, limit: 99 }).rows,
  case: await book.case(caseId),
  history: await book.history(caseId),
  // Who is at work is each desk's own.
  settings: { ...book.settings, handler: '' },
  disposals: book.disposals,
});

const figureOf = () => ({ kind: 'access', received: '2026-10', extended: false }) as const;

const texts = async ({ book }: OneDesk, caseId: string) =>
  (await book.history(caseId)).flatMap(({ event }) => ('text' in event ? event.text : []));

describe('two desks that worked apart', () => {
  it('hold the same book when each has what the other wrote, in the one order', async () => {
    const { desks, caseId } = await shared();
    const [one, other] = desks;
    await write(one, caseId, 9, note('först'));
    await write(other, caseId, 8, note('tidigare'));
    await write(one, caseId, 11, note('sist'));
    await write(other, caseId, 10, { type: 'assign', handler: 'Bo Exempel' });
    expect((await both(desks)).map(valueOf)).toEqual([3, 2]);
    expect(await texts(one, caseId)).toEqual(['tidigare', 'först', 'sist']);
    expect(await seenBy(one, caseId)).toEqual(await seenBy(other, caseId));
  });

  it('hold the same after they were closed and opened again, with and without a snapshot', async () => {
    const { desks, caseId } = await shared();
    const [one, other] = desks;
    await write(one, caseId, 9, note('a'));
    await write(other, caseId, 8, note('b'));
    await both(desks);
    const before = await seenBy(other, caseId);
    await other.locked.close();
    const again = { ...other, ...(await unlocked(other.folder)) };
    expect(await seenBy(again, caseId)).toEqual(before);
    await again.book.flush();
    await again.locked.close();
    expect(await seenBy({ ...other, ...(await unlocked(other.folder)) }, caseId)).toEqual(before);
  });

  it('go on from each other’s events, and say so', async () => {
    const { desks, caseId } = await shared();
    const [one, other] = desks;
    await write(one, caseId, 9, note('a'));
    await both(desks);
    await write(other, caseId, 8, note('b'));
    const entry = present([...other.book.log(other.desk, 1)].at(-1));
    expect(entry.link.header.seen?.[one.desk]?.[0]).toBe(one.book.heads.get(one.desk)?.seq);
    await both(desks);
    expect(await texts(one, caseId)).toEqual(['a', 'b']);
  });

  it('take nothing twice', async () => {
    const { desks, caseId } = await shared();
    await write(desks[0], caseId, 9, note('a'));
    await both(desks);
    const { seq } = desks[1].book;
    expect((await both(desks)).map(valueOf)).toEqual([0, 0]);
    expect(desks[1].book.seq).toBe(seq);
  });

  it('verify, each log by itself, when they are closed', async () => {
    const { desks, caseId } = await shared();
    await write(desks[0], caseId, 9, note('a'));
    await write(desks[1], caseId, 8, note('b'));
    await both(desks);
    for (const { locked, folder, book } of desks) {
      const events = book.seq;
      await locked.close();
      await folder.release();
      expect(valueOf(await verify(folder.dir))).toMatchObject({ ok: true, events });
    }
  });
});

describe('a run of another desk’s log', () => {
  it('waits for what it follows', async () => {
    const { desks, caseId } = await shared();
    const [one, other] = desks;
    await write(other, caseId, 9, note('a'));
    const run = [...other.book.log(other.desk, 2)];
    const waiting = { state: 'waiting', desk: other.desk, seq: 1 };
    expect(await one.book.receive(other.desk, run)).toEqual({ ok: false, error: waiting });
  });

  it('with a changed byte anywhere is refused, and nothing of it is taken', async () => {
    const { desks, caseId } = await shared();
    const [one, other] = desks;
    await write(other, caseId, 9, note('a'));
    const { seq } = one.book;
    const [first, ...rest] = [...other.book.log(other.desk, 1)];
    const { link } = present(first);
    for (const part of [link.sealed, link.hash, present(link.signature)]) {
      const changed = Buffer.from(part);
      changed[5] = (changed[5] ?? 0) ^ 1;
      const name = part === link.sealed ? 'sealed' : part === link.hash ? 'hash' : 'signature';
      const forged = { ...present(first), link: { ...link, [name]: changed } };
      const refused = await one.book.receive(other.desk, [forged, ...rest]);
      expect(refused).toMatchObject({ ok: false, error: { state: 'refused', seq: 1 } });
    }
    expect(one.book.seq).toBe(seq);
  });

  it('of this desk that is not here is refused: this computer has an older copy', async () => {
    const { desks, caseId } = await shared();
    const [one, other] = desks;
    await write(one, caseId, 9, note('a'));
    await both(desks);
    await one.locked.close();
    const old = await tempFolder();
    await cp(one.folder.dir, old.dir, { recursive: true });
    const ahead = { ...one, ...(await unlocked(one.folder)) };
    await write(ahead, caseId, 10, note('b'));
    await takeFrom(other, ahead);
    const restored = { ...one, ...(await unlocked(old)) };
    const outcomes = await takeFrom(restored, other);
    expect(outcomes).toEqual([{ ok: true, value: 0 }]);
    const own = [...other.book.log(one.desk, 1)];
    expect(await restored.book.receive(one.desk, own)).toMatchObject({
      error: { state: 'refused', code: 'log-forked', seq: own.length },
    });
    await write(other, caseId, 11, note('c'));
    expect(await takeFrom(restored, other)).toMatchObject([
      { error: { state: 'refused', code: 'log-forked' } },
    ]);
  });

  it('under another desk’s name is refused', async () => {
    const { desks, caseId } = await shared();
    const [one, other] = desks;
    await write(other, caseId, 9, note('a'));
    const run = [...other.book.log(other.desk, 1)];
    expect(await one.book.receive('AAAAAAAAAAA', run)).toMatchObject({
      error: { state: 'refused', code: 'run-misplaced' },
    });
  });
});

describe('what an officer has no right to', () => {
  it('is kept, named, and has no effect, also after the book was opened again', async () => {
    const { desks } = await shared();
    const [one, other] = desks;
    await both(desks);
    const run = await signedBy(other, [
      { caseId: 'book', event: { type: 'review-changed', required: true } },
    ]);
    expect(valueOf(await one.book.receive(other.desk, run))).toBe(1);
    const refused = [{ desk: other.desk, seq: 2, code: 'no-right' }];
    expect(one.book.refused).toEqual(refused);
    expect(one.book.settings.reviewRequired).toBe(false);
    await one.locked.close();
    const { book } = await unlocked(one.folder);
    expect(book.refused).toEqual(refused);
    expect(book.settings.reviewRequired).toBe(false);
  });

  it('is not written at all where they work', async () => {
    const { desks } = await shared();
    const { seq } = desks[1].book;
    const refused = { ok: false, error: { code: 'right-missing', why: 'no-right' } };
    expect(await desks[1].book.changeSettings({ organisation: 'B' }, at(9))).toEqual(refused);
    expect(desks[1].book.seq).toBe(seq);
  });

  it('is what they wrote when they had been removed, also before that was known', async () => {
    const { desks, caseId } = await shared();
    const [one, other] = desks;
    await write(other, caseId, 8, note('bekant'));
    await both(desks);
    await write(other, caseId, 9, note('efteråt'));
    valueOf(
      await one.book.changeRules(
        [{ type: 'officer-removed', officer: other.officer, reason: 'Slutat' }],
        at(7),
      ),
    );
    await both(desks);
    expect(await texts(one, caseId)).toEqual(['bekant']);
    expect(await texts(other, caseId)).toEqual(['bekant']);
    expect(await seenBy(one, caseId)).toEqual(await seenBy(other, caseId));
    expect(one.book.refused).toEqual([{ desk: other.desk, seq: 3, code: 'officer-removed' }]);
    expect(other.book.refused).toEqual(one.book.refused);
  });
});

describe('a case that was disposed of on one desk', () => {
  it('is destroyed on the other when it hears of it, which says so in its log', async () => {
    const { desks, caseId } = await shared();
    const [one, other] = desks;
    await write(one, caseId, 8, ...withdrawn);
    await both(desks);
    const [shredded] = valueOf(await one.book.shred([{ caseId, rule: 'rule', figureOf }], at(9)));
    expect(shredded).toEqual({ ok: true, value: undefined });
    await both(desks);
    for (const { book } of desks) expect(await book.case(caseId)).toBeUndefined();
    expect(valueOf(await other.book.carryShreddings(at(10)))).toBeUndefined();
    await both(desks);
    expect(await seenBy(one, caseId)).toEqual(await seenBy(other, caseId));
    const last = present([...one.book.log(other.desk, 1)].at(-1));
    expect(last.link.header.type).toBe('shredding-carried');
    for (const { locked, folder } of desks) {
      await locked.close();
      const again = await unlocked(folder);
      expect(again.book.disposals).toHaveLength(1);
      await again.locked.close();
      await folder.release();
      expect(valueOf(await verify(folder.dir))).toMatchObject({ ok: true });
    }
  });

  it('stands on the other where it was worked on meanwhile, and the two are named, until somebody chooses', async () => {
    const { desks, caseId } = await shared();
    const [one, other] = desks;
    await write(one, caseId, 8, ...withdrawn);
    await both(desks);
    await write(other, caseId, 9, { type: 'reopen', reason: 'Mer att svara på' });
    valueOf(await one.book.shred([{ caseId, rule: 'rule', figureOf }], at(9)));
    await both(desks);
    valueOf(await other.book.carryShreddings(at(10)));
    expect(await one.book.case(caseId)).toBeUndefined();
    const stands = await other.book.case(caseId);
    expect(stands?.clashes.map(({ kind }) => kind)).toEqual(['disposed-against']);
    expect(other.book.disposals).toEqual([]);
    await other.locked.close();
    const again = await unlocked(other.folder);
    expect(await again.book.case(caseId)).toEqual(stands);
    const { copy } = again.book;
    expect(copy.disposedSince(0).cases).toEqual([]);
    expect(copy.hasKey(caseId)).toBe(true);

    const clash = present(stands?.clashes[0]);
    const side = present(
      clash.sides.find(({ events }) => events.some(({ event }) => event.type === 'case-shredded')),
    );
    const chosen = { clash: clash.id, side: side.events[0].key, reason: 'Ska bort' };
    valueOf(await again.book.execute(caseId, [{ type: 'settle-clash', ...chosen }], at(11)));
    valueOf(await again.book.carryShreddings(at(12)));
    expect(copy.hasKey(caseId)).toBe(false);
    expect(copy.disposedSince(0).cases).toEqual([caseId]);
    const last = present([...again.book.log(other.desk, 1)].at(-1));
    expect(last.link.header.type).toBe('shredding-carried');
  });
});

describe('a desk that was restored from a copy', () => {
  it('joins as another one, and both go on, whose numbers never meet', async () => {
    const { folder } = await newBook();
    const first = await unlocked(folder);
    // Makes keys ahead.
    valueOf(await first.book.execute(undefined, [openCase(0)], by));
    await first.locked.close();
    const { dir } = await tempFolder();
    await cp(folder.dir, dir, { recursive: true });
    const desk = valueOf(await writeAsNewDesk(dir, await readFile(join(dir, 'keys.json'), 'utf8')));
    const one = { ...(await unlocked(folder)), desk: '', officer: '', folder };
    const other = { ...(await unlocked({ ...folder, dir })), desk, officer: '', folder };
    expect(other.book.team.desks.map((joined) => joined.desk)).toContain(desk);
    const mine = valueOf(await one.book.execute(undefined, [openCase(1)], by));
    const theirs = valueOf(await other.book.execute(undefined, [openCase(2)], by));
    expect(mine.caseId).not.toBe(theirs.caseId);
    expect(mine.reference).not.toBe(theirs.reference);
    const run = [...other.book.log(desk, 1)];
    expect(valueOf(await one.book.receive(desk, run))).toBe(run.length);
    expect(one.book.refused).toEqual([]);
  });
});

describe('references', () => {
  it('are of each desk’s own numbers, and stay when the other’s come', async () => {
    const { desks } = await shared();
    const [one, other] = desks;
    const opened = [one, other, one, other].map(async ({ book }, nth) => {
      const { reference } = valueOf(await book.execute(undefined, [openCase(10 + nth)], at(9)));
      return reference;
    });
    const references = ['DSR-2026-0002', 'DSR-2026-10001', 'DSR-2026-0003', 'DSR-2026-10002'];
    expect(await Promise.all(opened)).toEqual(references);
    await both(desks);
    const next = valueOf(await other.book.execute(undefined, [openCase(20)], at(10)));
    expect(next.reference).toBe('DSR-2026-10003');
    expect(one.book.caseIdOf('DSR-2026-0003')).toBeDefined();
  });
});
