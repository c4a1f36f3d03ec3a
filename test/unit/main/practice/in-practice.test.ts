import { readFile } from 'node:fs/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeHandlers } from '#main/ipc/handlers.ts';
import { practicePassphrase } from '#main/practice/practice-book.ts';
import { refusedHere } from '#main/practice/refused-here.ts';
import { openSession } from '#main/session/session.ts';
import { makeTools } from '#main/tools.ts';
import { tempFolder, valueOf } from '../../../factories/books/book.ts';
import { textWithPoppler } from '../letters/draw/read-with-poppler.ts';

const at = '2026-11-22T08:00:00Z';
const noStore = { connect: () => Promise.reject(new Error('none')), when: 'needed' } as const;
const tools = await makeTools('resources', () => at);

/** A desk on a folder, where one practises or works. */
async function deskIn(dir: string, practice: boolean) {
  const session = await openSession({ dir }, noStore, tools, { practice });
  onTestFinished(() => session.close());
  const nothing = () => undefined;
  const around = { folder: dir, resources: 'resources', version: '0', practice };
  const handlers = makeHandlers(session, {
    ...around,
    onChanged: nothing,
    onBeside: nothing,
    takeOpened: () => [],
    onDragOut: nothing,
    onProgress: nothing,
  });
  return { session, handlers };
}

async function practising(language: 'sv' | 'en' = 'sv') {
  const { dir } = await tempFolder();
  const desk = await deskIn(dir, true);
  const opened = valueOf(await desk.handlers['book:practise']({ language }));
  return { dir, opened, ...desk };
}

const real = { organisation: 'Exempel AB', handler: 'Anna Exempel', language: 'sv' } as const;
const passphrase = 'fyra ord i en rad';

describe('the practice book', () => {
  test('is made by opening it, says what it is, and is found again', async () => {
    const { dir, opened, session } = await practising('en');
    expect(opened).toMatchObject({ state: 'open', practice: true, language: 'en' });
    await session.close();
    const again = await deskIn(dir, true);
    expect(again.session.current().state).toBe('locked');
    const found = valueOf(await again.handlers['book:practise']({ language: 'sv' }));
    expect(found).toMatchObject({ practice: true, organisation: opened.organisation });
  });

  test('is no other book’s folder, and no other book is opened in it', async () => {
    const { dir } = await tempFolder();
    const desk = await deskIn(dir, false);
    const mixedUp = { ok: false, error: { code: 'practice-mixed-up' } };
    expect(await desk.handlers['book:practise']({ language: 'sv' })).toEqual(mixedUp);
    expect(desk.session.current().state).toBe('new');
    valueOf(await desk.session.create({ ...real, passphrase: practicePassphrase }));
    await desk.session.close();
    const there = await deskIn(dir, true);
    expect(await there.handlers['book:practise']({ language: 'sv' })).toEqual(mixedUp);
  });

  test('is not opened where one works, by its own passphrase either', async () => {
    const { dir, session } = await practising();
    await session.close();
    const desk = await deskIn(dir, false);
    expect(await desk.handlers['book:unlock']({ passphrase: practicePassphrase })).toEqual({
      ok: false,
      error: { code: 'practice-mixed-up' },
    });
    expect(desk.session.current().state).toBe('locked');
  });

  test('a real book never says that it is one', async () => {
    const { dir } = await tempFolder();
    const { session, handlers } = await deskIn(dir, false);
    valueOf(await session.create({ ...real, passphrase }));
    expect(valueOf(await handlers['app:status'](undefined))).not.toHaveProperty('practice');
  });
});

test.each(refusedHere)('%s is refused there', async (channel) => {
  const { dir } = await tempFolder();
  const { handlers } = await deskIn(dir, true);
  expect(await handlers[channel](undefined as never)).toEqual({
    ok: false,
    error: { code: 'practice-only' },
  });
});

describe('what goes in and out of it', () => {
  const call = {
    kind: 'access',
    language: 'sv',
    channel: 'phone',
    receivedAt: '2026-11-20T08:00:00Z',
    requester: { name: 'Prov Person', email: 'prov@example.com', address: '' },
    subject: 'Begäran',
    text: '',
  } as const;

  test('the exports that ship are collected, and no others', async () => {
    const { handlers } = await practising();
    const { reference } = valueOf(await handlers['cases:log'](call));
    const [file] = valueOf(await handlers['data:sample'](undefined));
    if (!file) throw new Error('No export ships');
    expect(Buffer.compare(file.bytes, await readFile(`resources/sample-data/${file.name}`))).toBe(
      0,
    );
    const collect = (bytes: Uint8Array) =>
      handlers['data:collect']({ reference, system: 'Kundregister', files: [{ ...file, bytes }] });
    const other = file.bytes.slice();
    other[other.length - 2] = 0x41;
    for (const bytes of [other, file.bytes.slice(0, -1), new Uint8Array()])
      expect(await collect(bytes)).toEqual({
        ok: false,
        error: { code: 'practice-export-only' },
      });
    expect(await collect(file.bytes)).toMatchObject({ ok: true });
  });

  test('a letter is marked on its pages, and every file by its name', async () => {
    const { handlers } = await practising();
    const { reference } = valueOf(await handlers['cases:log'](call));
    const role = { type: 'decide-role', role: 'controller', reason: '' } as const;
    valueOf(await handlers['cases:execute']({ reference, command: role }));
    const letter = { reference, kind: 'acknowledgement', language: 'sv' } as const;
    const { findings } = valueOf(await handlers['letters:prepare'](letter));
    const reasons = Object.fromEntries(findings.map(({ code }) => [code, 'Övning']));
    const { document } = valueOf(await handlers['letters:issue']({ ...letter, reasons }));
    const one = { reference, documentId: document.id };
    const { bytes, fileName } = valueOf(await handlers['documents:open'](one));
    expect(fileName).toMatch(/^ovning-DSR-2026-0001-.+\.pdf$/);
    expect(textWithPoppler(bytes)).toContain('ÖVNING – inget riktigt brev.');
    const { file, sheet } = valueOf(await handlers['letters:protect'](one));
    for (const { fileName } of [file, sheet]) expect(fileName).toMatch(/^ovning-/);
    expect(textWithPoppler(sheet.bytes)).toContain('ÖVNING');
    const year = { from: '2026-01-01', to: '2026-12-31', language: 'en' } as const;
    const report = { ...year, what: 'report', table: 'totals' } as const;
    const saved = valueOf(await handlers['figures:save'](report));
    expect(saved.fileName).toMatch(/^ovning-/);
    expect(textWithPoppler(saved.bytes)).toContain('PRACTICE – not a real letter.');
    const list = valueOf(await handlers['cases:export']({ search: '', format: 'csv' }));
    expect(list.fileName).toMatch(/^ovning-/);
  });

  test('the name of a file follows the language that is spoken', async () => {
    const { handlers } = await practising('en');
    const list = valueOf(await handlers['cases:export']({ search: '', format: 'csv' }));
    expect(list.fileName).toMatch(/^practice-/);
  });
});
