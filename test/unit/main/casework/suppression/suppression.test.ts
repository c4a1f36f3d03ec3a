import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseView } from '#main/casework/cases/case-view.ts';
import {
  lookUp,
  suppress,
  suppressInCase,
  suppressionView,
  unsuppress,
} from '#main/casework/suppression/suppression.ts';
import { washList } from '#main/casework/suppression/wash-list.ts';
import type { Work } from '#main/casework/work.ts';
import { by, unlocked, valueOf } from '../../../../factories/books/book.ts';
import { workAt } from '../../../../factories/cases/work.ts';
import { withdrawn } from '../../../../factories/cases/case.ts';
import { workThrough } from '../../../../factories/cases/work-through.ts';
import { executeAsked } from '#main/casework/cases/execute-asked.ts';
import type { CaseCommand } from '#domain/case/command.ts';

const now = '2026-11-25T08:00:00Z';
const alva = 'alva@example.com';
const figure = { kind: 'marketing-objection', received: '2026-11', extended: false } as const;
const sinceOf = async (work: Work, address: string) =>
  valueOf(await lookUp(work, { address })).since;

describe('the suppression list', () => {
  test('knows an address however it is written, and no other', async () => {
    const { work } = await workAt(now);
    expect(await suppress(work, { address: ' Alva <ALVA@example.com>' })).toEqual({
      ok: true,
      value: { added: true },
    });
    valueOf(await suppress(work, { address: '070-123 45 67' }));
    expect(await sinceOf(work, alva)).toBe(now);
    expect(await sinceOf(work, '+46 70 123 45 67')).toBe(now);
    expect(await sinceOf(work, 'bo@example.com')).toBeUndefined();
    expect(suppressionView(work)).toEqual({ emails: 1, phones: 1 });
  });

  test('takes an address once, quietly, and keeps the first day', async () => {
    const { work, goTo } = await workAt(now);
    valueOf(await suppress(work, { address: alva }));
    const before = work.book.seq;
    goTo('2026-12-01T08:00:00Z');
    expect(valueOf(await suppress(work, { address: 'ALVA@example.com' }))).toEqual({
      added: false,
    });
    expect(work.book.seq).toBe(before);
    expect(await sinceOf(work, alva)).toBe(now);
  });

  test('changed in two windows at once is changed once', async () => {
    const { work } = await workAt(now);
    const twice = <T>(act: () => Promise<T>) => Promise.all([act(), act()]);
    const added = await twice(() => suppress(work, { address: alva }));
    expect(added.map(valueOf)).toEqual([{ added: true }, { added: false }]);
    const before = work.book.seq;
    const taken = await twice(() => unsuppress(work, { address: alva, reason: 'Ångrat' }));
    expect(taken).toMatchObject([{ ok: true }, { error: { code: 'not-suppressed' } }]);
    expect(work.book.seq).toBe(before + 1);
  });

  test('loses an address with a reason only', async () => {
    const { work } = await workAt(now);
    valueOf(await suppress(work, { address: alva }));
    const take = (address: string, reason: string) => unsuppress(work, { address, reason });
    expect(await take(alva, ' ')).toMatchObject({ error: { code: 'reason-missing' } });
    expect(await take('bo@example.com', 'Ångrat')).toMatchObject({
      error: { code: 'not-suppressed' },
    });
    expect(await take('Alva', 'Ångrat')).toMatchObject({
      error: { code: 'suppression-address-malformed' },
    });
    expect(valueOf(await take(alva, 'Vill ha nyhetsbrev igen'))).toEqual({ emails: 0, phones: 0 });
    expect(await sinceOf(work, alva)).toBeUndefined();
  });

  test('is there again after the book is read from its events, and from its snapshot', async () => {
    const { work, folder, locked } = await workAt(now);
    valueOf(await suppress(work, { address: alva }));
    valueOf(await suppress(work, { address: 'bo@example.com' }));
    valueOf(await unsuppress(work, { address: 'bo@example.com', reason: 'Fel person' }));
    await locked.close();
    for (const from of ['events', 'snapshot']) {
      const again = await unlocked(folder);
      const { book } = again;
      expect([from, suppressionView({ ...work, book })]).toEqual([from, { emails: 1, phones: 0 }]);
      expect(await sinceOf({ ...work, book }, alva)).toBe(now);
      await book.flush();
      await again.locked.close();
    }
  });

  test('is told from another book’s: the same address has another digest in each', async () => {
    const [one, other] = [await workAt(now), await workAt(now)];
    expect(one.work.book.digests()(alva)).not.toBe(other.work.book.digests()(alva));
  });
});

describe('a marketing objection', () => {
  const objection = async () => {
    const desk = await workAt(now);
    const requester = { name: 'Alva Exempelsson', email: alva, address: '' };
    const reference = await desk.open({
      kind: 'marketing-objection',
      receivedAt: '2026-11-24T08:00:00Z',
      requester,
    });
    return { ...desk, reference };
  };

  test('enters the requester’s address, and the case says so once, without it', async () => {
    const { work, reference } = await objection();
    expect(valueOf(await suppressInCase(work, { reference }))).toEqual({ added: true });
    expect(valueOf(await suppressInCase(work, { reference }))).toEqual({ added: false });
    const { timeline } = valueOf(await caseView(work, reference));
    const entered = timeline.filter(({ type }) => type === 'suppression-entered');
    expect(entered).toHaveLength(1);
    expect(JSON.stringify(entered)).not.toContain('alva');
  });

  test('is finished by commands alone: the list holds the address before the case says so', async () => {
    const { work, reference } = await objection();
    const [role, stopped] = workThrough['marketing-objection'].filter(({ type }) =>
      ['decide-role', 'stop-marketing'].includes(type),
    );
    if (!role || !stopped) throw new Error('The work of a marketing objection');
    const answer: CaseCommand = {
      type: 'log-contact',
      direction: 'out',
      channel: 'email',
      summary: 'Vi har slutat',
      answers: true,
    };
    const close: CaseCommand = { type: 'close', outcome: 'granted', note: '' };
    const entered: CaseCommand = { type: 'enter-suppression' };
    expect(await executeAsked(work, reference, [role, entered, close])).toMatchObject({
      error: { code: 'checklist-open' },
    });
    expect(suppressionView(work)).toEqual({ emails: 0, phones: 0 });
    valueOf(await executeAsked(work, reference, [role, stopped, entered, answer, close]));
    expect(await sinceOf(work, alva)).toBe(now);
    expect(valueOf(await caseView(work, reference)).outcome).toBe('granted');
  });

  test('enters the address it is given instead', async () => {
    const { work, reference } = await objection();
    valueOf(await suppressInCase(work, { reference, address: '070-123 45 67' }));
    expect(suppressionView(work)).toEqual({ emails: 0, phones: 1 });
  });

  test('is off the book, key and all, and the entry stands', async () => {
    const { work, reference, act } = await objection();
    valueOf(await suppressInCase(work, { reference }));
    const caseId = work.book.caseIdOf(reference) ?? '';
    await act(reference, ...withdrawn);
    const toShred = { caseId, rule: 'Tre år', figureOf: () => figure };
    expect(valueOf(await work.book.shred([toShred], by))).toEqual([{ ok: true }]);
    expect(work.book.caseIdOf(reference)).toBeUndefined();
    expect(await sinceOf(work, alva)).toBe(now);
  });

  test.each(['access', 'objection'] as const)('is what the case must be: not %s', async (kind) => {
    const { work, open } = await workAt(now);
    const reference = await open({ kind, receivedAt: '2026-11-24T08:00:00Z' });
    expect(await suppressInCase(work, { reference })).toMatchObject({
      error: { code: 'not-a-marketing-objection' },
    });
    expect(suppressionView(work)).toEqual({ emails: 0, phones: 0 });
  });

  test('without an address needs one', async () => {
    const { work, open } = await workAt(now);
    const reference = await open({
      kind: 'marketing-objection',
      receivedAt: '2026-11-24T08:00:00Z',
      requester: { name: 'Alva', email: '', address: '' },
    });
    expect(await suppressInCase(work, { reference })).toMatchObject({
      error: { code: 'suppression-address-missing' },
    });
  });
});

describe('a mailing list', () => {
  const wash = async (name: string, text: string | Buffer) => {
    const { work } = await workAt(now);
    valueOf(await suppress(work, { address: alva }));
    valueOf(await suppress(work, { address: '0701234567' }));
    const before = work.book.seq;
    const result = await washList(work, { file: { name, bytes: Buffer.from(text) } });
    expect(work.book.seq).toBe(before);
    return result;
  };
  const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

  test('comes back without those on the list, in its own columns', async () => {
    const list = 'Namn;E-post\nAlva;ALVA@example.com\n"Bo; E";bo@example.com\nCeci;\n';
    const { bytes, unreadFile, ...counts } = valueOf(await wash('kunder.csv', list));
    expect(counts).toEqual({ fileName: 'mailing-list.csv', rows: 4, removed: 1, unread: 1 });
    expect(textOf(bytes)).toBe('\uFEFFNamn;E-post\r\n"Bo; E";bo@example.com\r\n');
    expect(unreadFile?.fileName).toBe('mailing-list-unread.csv');
    expect(textOf(unreadFile?.bytes ?? Buffer.of())).toBe('\uFEFFCeci;\r\n');
  });

  test('may be plain lines in an old encoding', async () => {
    const old = Buffer.from('bj\xf6rn@example.com\nalva@example.com\n070-123 45 67\n', 'latin1');
    const { bytes, removed } = valueOf(await wash('list.txt', old));
    expect(removed).toBe(2);
    expect(textOf(bytes)).toBe('\uFEFFbjörn@example.com\r\n');
  });

  test.each([
    ['lista.docx', 'PK', 'format-unsupported'],
    ['lista.csv', 'a\0b', 'csv-unreadable'],
    ['lista.csv', '', 'file-empty'],
  ])('%s is refused: %#', async (name, text, code) => {
    expect(await wash(name, text)).toMatchObject({ ok: false, error: { code } });
  });
});

test('no address and no name of a suppressed person lies in the clear on the disk', async () => {
  const { work, folder } = await workAt(now);
  valueOf(await suppress(work, { address: alva }));
  await work.book.flush();
  for (const entry of await readdir(folder.dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name));
    expect([entry.name, bytes.includes('alva')]).toEqual([entry.name, false]);
  }
});
