import { existsSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserOf, eventually } from '../../unit/chromium-host/processes.ts';
import { runDesk } from '../starting/run-desk.ts';
import { passphrase, sampleData } from '../steps/steps.ts';

const inbox = fileURLToPath(new URL('../../../resources/sample-inbox', import.meta.url));
const now = ['--now', '2026-11-22T09:00:00+01:00'];
let root: string;
let data: string[];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'ombud-cli-'));
  data = ['--data', join(root, 'book')];
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('init creates a book once', async () => {
  const init = ['init', ...data, '--organisation', 'Exempelbolaget AB'];
  const first = await runDesk(init);
  expect(first).toMatchObject({ exit: 0, output: { dataDir: data[1] } });
  expect(first.output.recoveryKey).toMatch(/^[0-9A-Z-]{30,}$/);
  expect(await runDesk(init)).toMatchObject({
    exit: 1,
    output: { error: { code: 'book-exists' } },
  });
});

test('import takes in what it can and says why it leaves the rest', async () => {
  const empty = join(root, 'empty.eml');
  await writeFile(empty, '');
  const files = (await readdir(inbox)).toSorted().map((name) => join(inbox, name));
  const { exit, output } = await runDesk(['import', ...files, empty, ...data, ...now]);
  expect(exit).toBe(1);
  expect(output).toHaveLength(files.length + 1);
  expect(output.at(-1)).toMatchObject({ file: empty, ok: false, error: { code: 'file-empty' } });
  expect(output[0]).toMatchObject({
    ok: true,
    reference: 'DSR-2026-0001',
    from: { name: 'Alva Exempelsson', address: 'alva.exempelsson@example.com' },
    language: 'sv',
    suggestedKind: 'access',
    sha256: createHash('sha256')
      .update(await readFile(files[0] ?? ''))
      .digest('hex'),
  });
});

test('the same file again changes nothing', async () => {
  const [first = ''] = (await readdir(inbox)).toSorted();
  const before = await runDesk(['verify', ...data]);
  const { output } = await runDesk(['import', join(inbox, first), ...data, ...now]);
  expect(output[0]).toMatchObject({ ok: true, reference: 'DSR-2026-0001', joined: true });
  expect((await runDesk(['verify', ...data])).output).toEqual(before.output);
});

test('cases lists by due date, filtered and searched', async () => {
  const all = await runDesk(['cases', ...data, ...now]);
  const dues = all.output.map(({ due }: { due: string }) => due.slice(0, 10));
  expect(dues).toEqual(dues.toSorted());
  const found = await runDesk([
    'cases',
    '--kind',
    'access',
    '--search',
    'exempelsson',
    ...data,
    ...now,
  ]);
  expect(found.output).toMatchObject([{ reference: 'DSR-2026-0001', due: '2026-12-02' }]);
});

test('a condition that does not exist is no search, for a list or a register to be saved', async () => {
  const search = ['--search', 'kind:foo'];
  const out = ['--format', 'csv', '--out', join(root, 'never.csv')];
  expect(await runDesk(['cases', ...search, ...data, ...now])).toMatchObject({ exit: 2 });
  expect(await runDesk(['export', ...search, ...out, ...data, ...now])).toMatchObject({ exit: 2 });
});

test('do carries out all commands or none', async () => {
  const both = [{ type: 'add-note', text: 'Ringde upp' }, { type: 'resume' }];
  const refused = await runDesk(['do', 'DSR-2026-0001', '-', ...data, ...now], {
    input: JSON.stringify(both),
  });
  expect(refused).toMatchObject({ exit: 1, output: { error: { code: 'not-paused' } } });
  const done = await runDesk(['do', 'DSR-2026-0001', '-', ...data, ...now], {
    input: JSON.stringify(both.slice(0, 1)),
  });
  expect(done).toMatchObject({
    exit: 0,
    output: { reference: 'DSR-2026-0001', events: ['note-added'] },
  });
  const { output } = await runDesk(['show', 'DSR-2026-0001', ...data, ...now]);
  const notes = output.timeline.filter(({ type }: { type: string }) => type === 'note-added');
  expect(notes).toHaveLength(1);
});

test('collect and letter make a summary whose hash the book knows', async () => {
  const collect = [
    'collect',
    'DSR-2026-0001',
    sampleData('kundregister.csv'),
    '--system',
    'Kundregister',
  ];
  const collected = await runDesk([...collect, ...data, ...now]);
  expect(collected).toMatchObject({ exit: 0, output: { tables: [{ rows: 10 }] } });
  const out = join(root, 'summary.pdf');
  const letter = [
    'letter',
    'DSR-2026-0001',
    '--kind',
    'access-summary',
    '--language',
    'sv',
    '--out',
    out,
  ];
  // Nothing is disclosed before it is known whose data they are, and to whom (Art. 12(6)).
  const early = await runDesk([...letter, ...data, ...now]);
  expect(early).toMatchObject({ exit: 1, output: { error: { code: 'role-undecided' } } });
  expect(existsSync(out)).toBe(false);
  const decided = await runDesk([
    'do',
    'DSR-2026-0001',
    sampleData('beslut.json'),
    ...data,
    ...now,
  ]);
  expect(decided.exit).toBe(0);
  const { exit, output } = await runDesk([...letter, ...data, ...now]);
  expect(exit).toBe(0);
  expect(output.sha256).toBe(
    createHash('sha256')
      .update(await readFile(out))
      .digest('hex'),
  );
  const shown = await runDesk(['show', 'DSR-2026-0001', ...data, ...now]);
  expect(shown.output.documents).toMatchObject([
    { kind: 'access-summary', document: { sha256: output.sha256 } },
  ]);
});

test('a letter that cannot be saved is not issued', async () => {
  const out = join(root, 'no-such-folder', 'x.pdf');
  const letter = [
    'letter',
    'DSR-2026-0001',
    '--kind',
    'acknowledgement',
    '--language',
    'sv',
    '--out',
    out,
  ];
  const refused = await runDesk([...letter, ...data, ...now]);
  expect(refused).toMatchObject({ exit: 1, output: { error: { code: 'file-unwritable' } } });
  const shown = await runDesk(['show', 'DSR-2026-0001', ...data, ...now]);
  expect(shown.output.documents).toHaveLength(1);
});

test('what commands have written is there again after the tail of the journal was cut', async () => {
  const before = await runDesk(['show', 'DSR-2026-0001', ...data, ...now]);
  const journal = join(root, 'book', 'journal', 'events.log');
  await truncate(journal, (await stat(journal)).size - 3_000);
  expect(await runDesk(['show', 'DSR-2026-0001', ...data, ...now])).toEqual(before);
});

test('a store that was deleted is filled again by the next command, whatever it does', async () => {
  await rm(join(root, 'book', 'browser'), { recursive: true });
  const before = await runDesk(['show', 'DSR-2026-0001', ...data, ...now]);
  const journal = join(root, 'book', 'journal', 'events.log');
  await truncate(journal, (await stat(journal)).size - 3_000);
  expect(await runDesk(['show', 'DSR-2026-0001', ...data, ...now])).toEqual(before);
});

test('a browser that does not start hinders no writing, and it is said that the command goes on', async () => {
  const note = JSON.stringify({ type: 'add-note', text: 'Utan webbläsare' });
  process.env['OMBUD_BROWSER'] = join(root, 'no-such-browser');
  const { exit, output, stderr } = await runDesk(['do', 'DSR-2026-0001', '-', ...data, ...now], {
    input: note,
  });
  delete process.env['OMBUD_BROWSER'];
  expect({ exit, output }).toMatchObject({ exit: 0, output: { events: ['note-added'] } });
  expect(stderr).toContain('The browser did not start. The command goes on without it');
  expect(stderr).not.toContain('start again');
});

test('dispose destroys a closed case by a rule, never an open one or one on hold; the rest verifies', async () => {
  const dispose = ['dispose', 'FRG-2026-0001', '--rule', 'Beslut 4/2026', ...data, ...now];
  expect(await runDesk(dispose)).toMatchObject({
    exit: 1,
    output: { error: { code: 'case-open' } },
  });
  const act = (commands: readonly object[]) =>
    runDesk(['do', 'FRG-2026-0001', '-', ...data, ...now], { input: JSON.stringify(commands) });
  const taken = { type: 'log-contact', direction: 'in', channel: 'email', summary: 'Återkallas' };
  const close = { type: 'close', outcome: 'withdrawn', note: '' };
  expect(await act([taken, close, { type: 'place-hold', reason: 'Tvist' }])).toMatchObject({
    exit: 0,
  });
  expect(await runDesk(dispose)).toMatchObject({ exit: 1, output: { error: { code: 'on-hold' } } });
  expect(await act([{ type: 'lift-hold', reason: 'Förlikning' }])).toMatchObject({ exit: 0 });
  const before = await runDesk(['verify', ...data]);
  expect(await runDesk(dispose)).toMatchObject({
    exit: 0,
    output: { reference: 'FRG-2026-0001', at: '2026-11-22T08:00:00Z' },
  });
  expect(await runDesk(['show', 'FRG-2026-0001', ...data, ...now])).toMatchObject({
    exit: 1,
    output: { error: { code: 'reference-unknown' } },
  });
  const after = await runDesk(['verify', ...data]);
  expect(after).toMatchObject({ exit: 0, output: { ok: true, events: before.output.events + 1 } });
  expect(after.output.documents).toBeLessThan(before.output.documents);
  expect(await runDesk(['dispose', 'FRG-2026-0001', ...data, ...now])).toMatchObject({ exit: 2 });
});

test('a wrong passphrase opens nothing', async () => {
  const refused = await runDesk(['cases', ...data], { secret: 'fel ord i en rad' });
  expect(refused).toMatchObject({ exit: 1, output: { error: { code: 'passphrase-wrong' } } });
});

test('passphrase changes it there and back, each time with a new recovery key, and verify opens all that there is', async () => {
  const other = 'sju andra ord på rad';
  const there = await runDesk(['passphrase', ...data], { newSecret: other });
  expect(there).toMatchObject({ exit: 0, output: { recoveryKey: expect.any(String) } });
  expect(await runDesk(['verify', '--open', ...data])).toMatchObject({ exit: 1 });
  const opened = await runDesk(['verify', '--open', ...data], { secret: other });
  expect(opened).toMatchObject({ exit: 0, output: { ok: true, opened: true, faults: [] } });
  const weak = await runDesk(['passphrase', ...data], { secret: other, newSecret: 'aaaaaaaaaaaa' });
  expect(weak).toMatchObject({ exit: 1, output: { error: { code: 'passphrase-guessable' } } });
  const back = await runDesk(['passphrase', ...data], { secret: other, newSecret: passphrase });
  expect(back.output.recoveryKey).not.toBe(there.output.recoveryKey);
});

test('verify needs no passphrase, and finds one flipped bit', async () => {
  const whole = await runDesk(['verify', ...data], { secret: '' });
  expect(whole).toMatchObject({ exit: 0, output: { ok: true, cases: 8 } });
  const journal = join(root, 'book', 'journal', 'events.log');
  const bytes = await readFile(journal);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  await writeFile(journal, bytes);
  const found = await runDesk(['verify', ...data], { secret: '' });
  expect(found).toMatchObject({ exit: 1, output: { ok: false, firstBad: expect.any(Number) } });
  // The second copy is whole: the next command that opens the book mends it.
  expect(await runDesk(['cases', ...data])).toMatchObject({ exit: 0 });
  expect(await runDesk(['verify', ...data], { secret: '' })).toMatchObject({ exit: 0 });
});

test.each([
  ['a folder that is not there', 'no-such-folder', 'book-missing'],
  ['a file for a folder', 'empty.eml', 'book-missing'],
])('%s is refused and left as it is', async (_, name, code) => {
  const before = await readdir(root);
  for (const command of ['cases', 'verify']) {
    const refused = await runDesk([command, '--data', join(root, name)]);
    expect(refused).toMatchObject({ exit: 1, output: { error: { code } }, stderr: '' });
  }
  expect(await readdir(root)).toEqual(before);
});

test('init refuses a place that can be no folder, and makes none for a weak passphrase', async () => {
  const init = ['init', '--organisation', 'Exempelbolaget AB', '--data'];
  const before = await readdir(root);
  expect(await runDesk([...init, join(root, 'empty.eml')])).toMatchObject({
    exit: 1,
    output: { error: { code: 'folder-unusable' } },
  });
  expect(await runDesk([...init, join(root, 'new')], { secret: 'kort' })).toMatchObject({
    exit: 1,
    output: { error: { code: 'passphrase-weak' } },
  });
  expect(await readdir(root)).toEqual(before);
});

test.each([
  [['cases', 'DSR-2026-0001']],
  [['verify', 'DSR-2026-0001']],
  [['cases', '--limit=']],
  [['cases', '--limit', '1e2']],
  [['show', 'DSR-2026-0001', '--seed', '7']],
  [['show', 'DSR-2026-0001', 'DSR-2026-0002']],
])('%j is no usage', async (words) => {
  expect(await runDesk([...words, ...data])).toMatchObject({
    exit: 2,
    output: { error: { code: 'usage' } },
  });
});

test('input is told apart: not there, no JSON, and JSON behind the mark that Windows writes', async () => {
  const answer = async (input: string) => (await runDesk(['deadline', '-'], { input })).output;
  expect(await answer('\uFEFF[]')).toEqual([]);
  expect(await answer('{')).toMatchObject({ error: { code: 'request-malformed' } });
  const { exit, output } = await runDesk(['deadline', join(root, 'none.json')]);
  expect({ exit, output }).toMatchObject({
    exit: 1,
    output: { error: { code: 'file-unreadable' } },
  });
});

test.each([
  [['frobnicate'], /^There is no command “frobnicate”\.\n/],
  [['constructor'], /^There is no command “constructor”\.\n/],
  [['cases', '--colour', 'blue'], /^An option is not known, or lacks its value\.\n/],
  [[], /^Name a command\.\n/],
])('%j is no usage, and it says why', async (words, message) => {
  expect(await runDesk(words)).toMatchObject({
    exit: 2,
    output: { error: { code: 'usage', message: expect.stringMatching(message) } },
  });
});

test.runIf(process.platform === 'linux')(
  'a browser that is lost while collect fills the store hinders nothing: the data are in the book, and in its second copy with the next command',
  async ({ skip }) => {
    const browser = join(root, 'book', 'browser');
    const systems = ['Kassa', 'Växel', 'Arkiv'];
    for (const [nth, system] of systems.entries()) {
      // A store that is gone is written from its first event.
      await rm(browser, { recursive: true, force: true });
      const collect = ['collect', 'DSR-2026-0001', sampleData('kundregister.csv')];
      const collecting = runDesk([...collect, '--system', system, ...data, ...now]);
      const stores = await eventually(() => existsSync(join(browser, 'Default', 'IndexedDB')));
      await pause(nth * 40);
      const pid = browserOf(browser);
      if (pid !== undefined && stores) process.kill(pid, 'SIGKILL');
      else await collecting;
      // In Electron the store has no process of its own.
      skip(pid === undefined);
      expect(await collecting).toMatchObject({ exit: 0, output: { tables: [{ rows: 10 }] } });
    }
    const before = await runDesk(['show', 'DSR-2026-0001', ...data, ...now]);
    expect(JSON.stringify(before.output)).toMatch(/Kassa.*Växel.*Arkiv/);
    expect((await runDesk(['verify', '--open', ...data])).output).toMatchObject({ ok: true });
    const note = JSON.stringify({ type: 'add-note', text: 'Efteråt' });
    const noted = await runDesk(['do', 'DSR-2026-0001', '-', ...data, ...now], { input: note });
    expect(noted.exit).toBe(0);
    const after = await runDesk(['show', 'DSR-2026-0001', ...data, ...now]);
    const journal = join(root, 'book', 'journal', 'events.log');
    await truncate(journal, (await stat(journal)).size - 3_000);
    expect(await runDesk(['show', 'DSR-2026-0001', ...data, ...now])).toEqual(after);
  },
);
