import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startOnHost, type HostApp } from '../starting/start-on-host.ts';
import { createBook, logCall, putKeyAway, screens, unlock } from '../steps/steps.ts';

const screen = screens.sv;
const inProject = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
let app: HostApp;
let dataDir: string;
let reference: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ombud-e2e-'));
  app = await startOnHost(dataDir);
  app.page.setDefaultTimeout(15_000);
  await createBook(app.page, screen);
  await putKeyAway(app.page, screen);
  reference = await logCall(app.page, screen, 'Zebrafinken flyger hem');
});
afterEach(async () => {
  await app.quit();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

/** As the system does when a link or a file is opened: a second start, which hands over and ends. */
async function openFromOutside(what: string) {
  const register = pathToFileURL(inProject('src/chromium-host/register.ts')).href;
  const args = ['--import', register, inProject('out/main/index.js'), '--data', dataDir, what];
  const env = { ...process.env, OMBUD_HEADLESS: '1' };
  const { promise, resolve } = Promise.withResolvers<{ code: number | null; said: string }>();
  const child = execFile(process.execPath, args, { env }, (_error, out, said) =>
    resolve({ code: child.exitCode, said: out + said }),
  );
  return promise;
}

/** Of so many windows one, opened for a case, has come to show something. */
async function shows(windows: number, of: string, what: (page: Page) => Locator) {
  const pages = await app.windows(windows);
  const own = pages.find((page) => page.url().includes('?') && page.url().endsWith(of));
  if (!own) throw new Error(`No window for ${of}`);
  await what(own).waitFor();
}

test('a link opens its case in a window of its own, and tells whoever sent it nothing, be there such a case or not', async () => {
  const handedOver = { code: 0, said: '' };
  expect(await openFromOutside(`ombud://case/${reference}`)).toEqual(handedOver);
  await shows(2, reference, (page) => page.getByRole('heading', { name: reference, level: 1 }));
  expect(await openFromOutside('ombud://case/DSR-1999-9999')).toEqual(handedOver);
  await shows(3, 'DSR-1999-9999', (page) => page.getByRole('alert').first());
});

test('a link that comes while the book is locked waits, and is shown to who unlocks', async () => {
  await app.page.getByRole('button', { name: screen.shell.lock }).click();
  const unlockButton = app.page.getByRole('button', { name: screen.book.unlock, exact: true });
  await unlockButton.waitFor();
  await openFromOutside(`ombud://case/${reference}`);
  expect(await app.windows(1)).toHaveLength(1);
  await unlock(app.page, screen);
  await shows(2, reference, (page) => page.getByRole('heading', { name: reference, level: 1 }));
});

test('a letter that is opened with Ombud comes into the inbox, one that cannot be read is told of there, and the log knows of neither', async () => {
  const path = join(dataDir, 'Kerstin Provsson.eml');
  await copyFile(inProject('resources/sample-inbox/01-registerutdrag.eml'), path);
  expect(await openFromOutside(path)).toMatchObject({ code: 0 });
  await app.page.getByRole('heading', { name: screen.shell.inbox, level: 1 }).waitFor();
  const drafts = app.page.getByRole('navigation', { name: screen.intake.drafts });
  await drafts.getByRole('button').first().waitFor();
  await openFromOutside(join(dataDir, 'Nobody Provsson.eml'));
  await app.page.getByText('Nobody Provsson.eml').waitFor();
  const log = await readFile(join(dataDir, 'ombud.log'), 'utf8').catch(() => '');
  expect(log).not.toContain('Provsson');
});
