import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { refusals } from '#shared/words/sv/refusals/refusals.ts';
import { eventually } from '../../unit/chromium-host/processes.ts';
import { dumpsIn, whereInClear } from './bytes-on-disk.ts';
import { startOnHost, type HostApp } from '../starting/start-on-host.ts';
import { createBook, logCall, passphrase, putKeyAway, screens, unlock } from '../steps/steps.ts';

// On the Chromium host alone: it is there that a page can be made to die, and that the browser's folder was looked into.
const screen = screens.sv;
const root = mkdtempSync(join(tmpdir(), 'ombud-leaks-'));
const place = (name: string) => join(root, name);
const dataDir = place('book');
/** All that the app may write to, with a home and a folder for temporary files of its own. */
const everywhere = [dataDir, ...['home', 'tmp', 'backups', 'carrier'].map(place), '/dev/shm'];
const saved = 'Sparat ärende om ålar';
const unsaved = 'Osparad anteckning om ängar';
const fileName = 'brev till Öberg.txt';
/** A text of its own for each way in. */
const marked = {
  mail: 'Brevtext om lommar',
  mailFile: 'Bilaga om lax.txt',
  cell: 'Cell om hermelin',
  note: 'Anteckning om tjädrar',
  kept: 'Påbörjat om vargar',
  reason: 'Revision om älgar',
};
let app: HostApp;
let reference: string;

const start = () => startOnHost(dataDir, { HOME: place('home'), TMPDIR: place('tmp') });

/** Text that nobody saved, typed where a case is logged. */
async function type(page: Page) {
  await page.getByRole('button', { name: screen.shell.newCase, exact: true }).click();
  await page.getByRole('textbox', { name: screen.cases.subject, exact: true }).fill(unsaved);
  await page.waitForTimeout(1_500);
}

const inClear = () =>
  whereInClear(
    [saved, unsaved, fileName, reference, passphrase, 'Ringa Provén', ...Object.values(marked)],
    everywhere,
    app.pid,
  );

beforeEach(async () => {
  rmSync(root, { recursive: true, force: true });
  for (const name of ['home', 'tmp', 'backups', 'carrier'])
    mkdirSync(place(name), { recursive: true });
  app = await start();
  await createBook(app.page, screen);
  await putKeyAway(app.page, screen);
  reference = await logCall(app.page, screen, saved);
});
afterEach(() => app.quit());
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));

test('the search finds a text in a name, in each encoding, and packed', () => {
  const planted = {
    [`${unsaved}.txt`]: '',
    plain: `${'x'.repeat(100)}${unsaved}`,
    wide: Buffer.from(`ab${unsaved}`, 'utf16le'),
    packed: Buffer.concat([Buffer.from('before'), gzipSync(`x ${unsaved} x`)]),
    stream: Buffer.concat([Buffer.from('stream\n'), deflateSync(`x ${unsaved} x`)]),
    coded: Buffer.from(`{"x": "${unsaved}"}`).toString('base64'),
  };
  for (const [name, bytes] of Object.entries(planted)) writeFileSync(place(`tmp/${name}`), bytes);
  expect(inClear()).toHaveLength(6);
});

test('what is typed, shown or named lies nowhere in clear: while it is open, when it ends, when it is killed', async () => {
  await type(app.page);
  expect(inClear()).toEqual([]);
  await app.kill();
  expect(inClear()).toEqual([]);
  app = await start();
  await unlock(app.page, screen);
  await app.page.evaluate((name) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x']));
    link.download = name;
    link.click();
  }, fileName);
  await type(app.page);
  rmSync(join(dataDir, 'browser', 'Saving', fileName), { force: true });
  expect(inClear()).toEqual([]);
  await app.quit();
  expect(inClear()).toEqual([]);
  expect(readdirSync(join(dataDir, 'browser'))).toEqual(['Default']);
  expect(readdirSync(join(dataDir, 'browser', 'Default'))).toEqual(['IndexedDB']);
});

/** All that the window can have made, by its own bridge: read, kept, previewed, copied, backed up, carried, proven. */
const everyWayIn = ({ mail, mailFile, cell, note, kept, reason }: typeof marked) => `(async () => {
  const { ombud } = window;
  const value = async (asked) => {
    const { ok, value, error } = await asked;
    if (!ok) throw new Error(error.code + JSON.stringify(error));
    return value;
  };
  const bytes = (text) => new TextEncoder().encode(text);
  const modifiedAt = new Date().toISOString();
  const reference = '${reference}';
  await value(ombud.exchange.choose({ kind: 'folder', dir: '${place('carrier')}' }));
  const { settings } = await value(ombud.backup.show(undefined));
  await value(ombud.backup.change({ ...settings, places: ['${place('backups')}'] }));
  const eml = ['From: ringa@example.com', 'Subject: Hej', 'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=x', '', '--x',
    'Content-Type: text/plain; charset=utf-8', '', '${mail}', '--x',
    'Content-Type: text/plain; name="${mailFile}"',
    'Content-Disposition: attachment; filename="${mailFile}"', '', '${mail}', '--x--', ''].join('\\r\\n');
  await value(ombud.intake.read({ files: [{ name: '${mailFile}', bytes: bytes(eml), modifiedAt }] }));
  await value(ombud.cases.execute({ reference, command: { type: 'add-note', text: '${note}' } }));
  await value(ombud.unsaved.keep({ place: 'log-case', form: JSON.stringify('${kept}') }));
  const csv = { name: 'x.csv', bytes: bytes('Namn;Ort\\n${cell};Umeå\\n'), modifiedAt };
  await value(ombud.data.collect({ reference, system: 'CRM', files: [csv] }));
  const letter = { reference, kind: 'acknowledgement', language: 'sv' };
  await value(ombud.letters.preview(letter));
  const { document } = await value(ombud.letters.issue({ ...letter, reasons: {} }));
  await value(ombud.letters.protect({ reference, documentId: document.id }));
  await value(ombud.letters.package({ reference, documentId: document.id, protect: true }));
  await value(ombud.exchange.now(undefined));
  await value(ombud.backup.make({ job: 'backup' }));
  const pack = { references: [reference], names: 'kept', reason: '${reason}' };
  await value(ombud.evidence.make({ ...pack, job: 'pack' }));
  // Under way when the app is killed.
  for (const job of ['a', 'b']) void ombud.evidence.make({ ...pack, job });
  void ombud.cases.export({ search: '', format: 'csv', requesters: { reason: '${reason}' } });
  void ombud.backup.make({ job: 'again' });
})()`;

test('whatever is read, written, previewed, carried or copied lies nowhere in clear, nor when it is killed in the middle', async () => {
  await app.page.evaluate(everyWayIn(marked));
  await app.kill();
  expect(inClear()).toEqual([]);
  // It is all there: what is searched is what the texts went into.
  for (const folder of ['backups', 'carrier'])
    expect(readdirSync(place(folder), { recursive: true }).length).toBeGreaterThan(3);
  app = await start();
  await unlock(app.page, screen);
  expect(inClear()).toEqual([]);
});

test('a locking takes what was copied from the clipboard, and what the computer was told to remember', async () => {
  const remembered = join(dataDir, 'computer.json');
  writeFileSync(remembered, '{}');
  const { page } = app;
  const pasteInto = async (name: string) => {
    const field = page.getByRole('textbox', { name, exact: true });
    await field.fill('');
    await field.press('ControlOrMeta+V');
    return field.inputValue();
  };
  await page.getByRole('heading', { level: 1 }).selectText();
  await page.keyboard.press('ControlOrMeta+C');
  await page.getByText(screen.shell.clipboardCleared.replace('{{count}}', '60')).waitFor();
  await page.getByRole('button', { name: screen.shell.newCase, exact: true }).click();
  expect(await pasteInto(screen.cases.subject)).toBe(reference);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: screen.shell.lock }).click();
  expect(await pasteInto(screen.book.passphrase)).toBe('');
  expect(existsSync(remembered)).toBe(false);
});

test('a bug of the page has an id and a place in the log, and no words', async () => {
  await app.page.evaluate(() => void Promise.reject(new Error('Kerstin Provsson')));
  const file = join(dataDir, 'ombud.log');
  const log = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  expect(await eventually(() => / unexpected [\da-f]{8} Error/.test(log()))).toBe(true);
  expect(log()).not.toContain('Kerstin');
});

test('a page that dies leaves no dump, the book is locked and says so, and nothing saved is lost', async () => {
  await type(app.page);
  const page = await app.crash();
  await page.getByText(refusals['window-lost'].title).waitFor();
  expect(inClear()).toEqual([]);
  expect(dumpsIn([root])).toEqual([]);
  await unlock(page, screen);
  await page.getByText(saved).first().waitFor();
});

test('a browser that is killed is followed by another, before a locked book that says so, and leaves nothing in clear', async () => {
  await type(app.page);
  const page = await app.killBrowser();
  await page.getByText(refusals['window-lost'].title).waitFor();
  expect(inClear()).toEqual([]);
  expect(dumpsIn([root])).toEqual([]);
  await unlock(page, screen);
  await page.getByText(saved).first().waitFor();
});
