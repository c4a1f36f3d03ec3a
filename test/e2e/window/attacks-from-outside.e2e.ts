import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startOnHost, type HostApp } from '../starting/start-on-host.ts';
import { createBook, logCall, putKeyAway, screens, unlock } from '../steps/steps.ts';

const screen = screens.sv;
const inProject = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
let app: HostApp;
let dataDir: string;
let outside: string;
let references: string[];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ombud-e2e-'));
  outside = await mkdtemp(join(tmpdir(), 'ombud-outside-'));
  app = await startOnHost(dataDir);
  app.page.setDefaultTimeout(20_000);
  await createBook(app.page, screen);
  await putKeyAway(app.page, screen);
  references = [];
  for (const subject of ['Ett', 'Två']) references.push(await logCall(app.page, screen, subject));
});
afterEach(async () => {
  await app.quit();
  for (const dir of [dataDir, outside])
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
});

/** As the system does when links or files are opened: a second start, which hands over and ends. */
async function openFromOutside(...what: readonly string[]) {
  const register = pathToFileURL(inProject('src/chromium-host/register.ts')).href;
  const args = ['--import', register, inProject('out/main/index.js'), '--data', dataDir, ...what];
  const env = { ...process.env, OMBUD_HEADLESS: '1' };
  const { promise, resolve } = Promise.withResolvers<{ code: number | null; said: string }>();
  const child = execFile(process.execPath, args, { env }, (_error, out, said) =>
    resolve({ code: child.exitCode, said: out + said }),
  );
  return promise;
}

const handedOver = { code: 0, said: '' };
const drafts = () =>
  app.page.getByRole('navigation', { name: screen.intake.drafts }).getByRole('button');
const lock = async () => {
  await app.page.getByRole('button', { name: screen.shell.lock }).click();
  await app.page.getByRole('button', { name: screen.book.unlock, exact: true }).waitFor();
};
const letter = (subject: string, body: string) =>
  [
    'From: Prov Provsson <prov@example.com>',
    `Subject: ${subject}`,
    'Date: Mon, 23 Nov 2026 08:00:00 +0100',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
    '',
  ].join('\r\n');

test('two links at the same time, and one of them twice, open each case once', async () => {
  const [one = '', other = ''] = references;
  const links = [one, other, one].map((reference) => `ombud://case/${reference}`);
  const ended = await Promise.all(links.map((link) => openFromOutside(link)));
  expect(ended).toEqual([handedOver, handedOver, handedOver]);
  const pages = await app.windows(3);
  const shown = pages.map((page) => page.url().split('/').at(-1));
  expect(shown).toEqual(expect.arrayContaining([one, other]));
  for (const page of pages.filter((each) => each.url().includes('?')))
    await page.getByRole('heading', { level: 1, name: /^[A-Z]{3}-/ }).waitFor();
});

test('a link and a letter that come over a form leave what was begun there', async () => {
  const { page } = app;
  await page.getByRole('button', { name: screen.shell.newCase, exact: true }).click();
  const subject = page.getByRole('textbox', { name: screen.cases.subject });
  await subject.fill('Halvskrivet om en zebra');
  const [one = ''] = references;
  await openFromOutside(`ombud://case/${one}`);
  await app.windows(2);
  expect(await subject.inputValue()).toBe('Halvskrivet om en zebra');
  const path = join(outside, 'mejl.eml');
  await writeFile(path, letter('Hej', 'Jag begär registerutdrag enligt artikel 15.'));
  await openFromOutside(path);
  // It comes into the window that was used last, wherever that is; the form stays as it was.
  const came = async () => {
    const seen = (await app.windows(2)).map((each) =>
      each.getByText('Prov Provsson', { exact: true }).count(),
    );
    return (await Promise.all(seen)).reduce((sum, count) => sum + count, 0);
  };
  await expect.poll(came, { timeout: 20_000 }).toBeGreaterThan(0);
  expect(await subject.inputValue()).toBe('Halvskrivet om en zebra');
});

test('letters that come while the book is locked wait, large ones and those with hostile names, and nothing of them is on the disk meanwhile', async () => {
  const large = join(outside, 'stor.eml');
  await writeFile(large, letter('Stort mejl', 'Zebrafink '.repeat(3 * 1024 * 1024)));
  const hostile = join(outside, '$(touch ägd) --data %2e%2e ‮gpj.eml');
  await writeFile(hostile, letter('Fientligt namn', 'Jag begär registerutdrag enligt artikel 15.'));
  const taken = async () => (await readdir(dataDir)).filter((name) => name.startsWith('incoming'));
  await lock();
  expect(await openFromOutside(large, hostile)).toEqual(handedOver);
  expect(await app.windows(1)).toHaveLength(1);
  expect(await taken()).toEqual([]);
  // What waited leads to the inbox, past Today.
  await unlock(app.page, screen).catch(() => undefined);
  await expect.poll(() => drafts().count(), { timeout: 60_000 }).toBe(2);
  expect(await readdir(outside)).toHaveLength(2);
  const log = await readFile(join(dataDir, 'ombud.log'), 'utf8').catch(() => '');
  expect(log).not.toMatch(/stor\.eml|touch|Provsson/);
}, 180_000);
