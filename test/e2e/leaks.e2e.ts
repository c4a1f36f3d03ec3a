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
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { refusals } from '#shared/words/sv/refusals/refusals.ts';
import { eventually } from '../unit/chromium-host/processes.ts';
import { dumpsIn, whereInClear } from './bytes-on-disk.ts';
import { startOnHost, type HostApp } from './start-on-host.ts';
import { createBook, logCall, passphrase, putKeyAway, screens, unlock } from './steps.ts';

// On the Chromium host alone: it is there that a page can be made to die, and that the browser's folder was looked into.
const screen = screens.sv;
const root = mkdtempSync(join(tmpdir(), 'ombud-leaks-'));
const place = (name: string) => join(root, name);
const dataDir = place('book');
/** All that the app may write to, with a home and a folder for temporary files of its own. */
const everywhere = [dataDir, place('home'), place('tmp'), '/dev/shm'];
const saved = 'Sparat ärende om ålar';
const unsaved = 'Osparad anteckning om ängar';
const fileName = 'brev till Öberg.txt';
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
    [saved, unsaved, fileName, reference, passphrase, 'Ringa Provén'],
    everywhere,
    app.pid,
  );

beforeEach(async () => {
  rmSync(root, { recursive: true, force: true });
  for (const name of ['home', 'tmp']) mkdirSync(place(name), { recursive: true });
  app = await start();
  await createBook(app.page, screen);
  await putKeyAway(app.page, screen);
  reference = await logCall(app.page, screen, saved);
});
afterEach(() => app.quit());
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));

test('the search finds a text in a name, in both encodings, and packed', () => {
  const planted = {
    [`${unsaved}.txt`]: '',
    plain: `${'x'.repeat(100)}${unsaved}`,
    wide: Buffer.from(`ab${unsaved}`, 'utf16le'),
    packed: Buffer.concat([Buffer.from('before'), gzipSync(`x ${unsaved} x`)]),
  };
  for (const [name, bytes] of Object.entries(planted)) writeFileSync(place(`tmp/${name}`), bytes);
  expect(inClear()).toHaveLength(4);
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
