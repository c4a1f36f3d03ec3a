import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFolder } from '#host/dialog/list-folder.ts';
import { startHostApp, type HostApp } from './host-app.ts';
import { browserOf, eventually } from './processes.ts';

let home: string;
let app: HostApp;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'ombud-folders-'));
  for (const name of ['Arkiv', 'Säkerhet', '.dold']) await mkdir(join(home, name));
  await writeFile(join(home, 'brev.pdf'), '');
  app = await startHostApp({ withPort: true, env: { HOME: home } });
  await app.order('ready');
  await app.order('open', { name: 'desk' });
});
afterEach(async () => {
  app.kill('SIGKILL');
  await app.exit;
  // A browser that is still ending writes into its home again.
  await eventually(() => browserOf(app.profile) === undefined);
  await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

/** Asks for a folder; gives the page that it is chosen in, and what comes of it. */
async function ask(lang: 'sv' | 'en') {
  const desk = await app.page('desk');
  await desk.evaluate((lang) => (document.documentElement.lang = lang), lang);
  const chosen = app.order('folder', { title: 'Välj en mapp', take: 'Ta den' });
  return { page: await app.ownPage('folders'), chosen };
}

/** The page may be gone before the key is let go again. */
const lastKey = (page: Page, key: string) => page.keyboard.press(key).catch(() => undefined);

test('a folder is chosen by keys alone, one level down; files and hidden ones are not shown', async () => {
  const { page, chosen } = await ask('sv');
  const list = page.getByRole('list', { name: 'Mappar här' });
  expect(await list.getByRole('button').allTextContents()).toEqual(['Arkiv', 'Säkerhet']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText('Här finns inga mappar.').waitFor();
  expect(await page.getByLabel('Mapp (hela sökvägen)').inputValue()).toBe(join(home, 'Säkerhet'));
  // What can be done next has the focus.
  await lastKey(page, 'Enter');
  expect(await chosen).toEqual({ canceled: false, filePaths: [join(home, 'Säkerhet')] });
  expect(await app.order('about')).toMatchObject({ windows: 1 });
});

test('a folder is made, one that cannot be opened is said so, and Escape chooses none', async () => {
  const { page, chosen } = await ask('en');
  await page.getByLabel('Folder (its whole path)').fill('/finns/inte');
  await page.keyboard.press('Enter');
  await page.getByText('The folder cannot be opened.').waitFor();
  await page.getByLabel('The new folder’s name').fill('../Utanför');
  await page.keyboard.press('Enter');
  await page.getByText('There are no folders here.').waitFor();
  const made = join(home, 'Utanför');
  expect(await page.getByLabel('Folder (its whole path)').inputValue()).toBe(made);
  expect((await stat(made)).mode & 0o777).toBe(0o700);
  expect(existsSync(join(home, '..', 'Utanför'))).toBe(false);
  await lastKey(page, 'Escape');
  expect(await chosen).toEqual({ canceled: true, filePaths: [] });
});

test('a window that is closed chooses none, and the next one opens', async () => {
  const first = await ask('sv');
  await first.page.close();
  expect(await first.chosen).toEqual({ canceled: true, filePaths: [] });
  const { page, chosen } = await ask('sv');
  await page.getByRole('button', { name: 'Ta den' }).click();
  expect(await chosen).toEqual({ canceled: false, filePaths: [home] });
});

test('a browser that dies chooses none, and the next one can be asked', async () => {
  const first = await ask('sv');
  const dead = browserOf(app.profile) ?? NaN;
  process.kill(dead, 'SIGKILL');
  expect(await first.chosen).toEqual({ canceled: true, filePaths: [] });
  expect(await eventually(() => browserOf(app.profile) !== dead)).toBe(true);
});

test('a folder with very many says that not all are listed', async () => {
  for (let nth = 0; nth < 2_001; nth += 1) await mkdir(join(home, 'Arkiv', `${nth}`));
  const { folders, more } = await listFolder(join(home, 'Arkiv'));
  expect([folders.length, more]).toEqual([2_000, true]);
  await expect(listFolder(join(home, 'brev.pdf'))).rejects.toThrow('ENOTDIR');
});
