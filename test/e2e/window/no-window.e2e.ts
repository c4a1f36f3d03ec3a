import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startOnHost } from '../starting/start-on-host.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
/** Runs what follows with a folder on which nothing can be written, seen by that alone. */
const onReadOnly = (dir: string) => [
  'unshare',
  '--mount',
  'sh',
  '-c',
  `mount -t tmpfs -o ro,mode=700 none "$0" && exec "$@"`,
  dir,
];
const canMount = spawnSync('unshare', ['--mount', 'true']).status === 0;

let dir: string;
let temp: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'ombud-e2e-'));
  temp = await mkdtemp(join(tmpdir(), 'ombud-e2e-'));
});
afterEach(async () => {
  for (const folder of [dir, temp])
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const leftovers = async () => (await readdir(temp)).filter((name) => name.startsWith('ombud-'));

test.runIf(canMount)(
  'a data folder that takes no writing is told of in the window, in both languages, with what to do',
  async () => {
    const app = await startOnHost(dir, { TMPDIR: temp }, onReadOnly(dir));
    const { page } = app;
    await page
      .getByRole('heading', { name: 'Ombud får inte skriva i ärendebokens mapp' })
      .waitFor();
    expect(await page.getByText('se till att den inte är skrivskyddad').count()).toBe(1);
    await page.getByRole('button', { name: 'English' }).click();
    await page
      .getByRole('heading', { name: 'Ombud may not write in the case book’s folder' })
      .waitFor();
    expect(await page.getByText('see that it is not write-protected').count()).toBe(1);
    await app.quit();
    expect(await leftovers()).toEqual([]);
  },
);

test('a data folder that others may write in is told of in the window, and nothing is put in it', async () => {
  await chmod(dir, 0o777);
  const app = await startOnHost(dir, { TMPDIR: temp });
  await app.page.getByRole('heading', { name: 'Andra får skriva i mappen' }).waitFor();
  await app.quit();
  expect(await readdir(dir)).toEqual([]);
  expect(await leftovers()).toEqual([]);
});

test.runIf(process.platform === 'linux').each([64, 100])(
  'with %i files the app says in words that they are too few for a window, and ends',
  async (limit) => {
    const register = pathToFileURL(inProject('src/chromium-host/register.ts')).href;
    const app = ['--import', register, inProject('out/main/index.js'), '--data', dir];
    const limited = ['-c', `ulimit -n ${limit}; exec "$@"`, 'sh', process.execPath, ...app];
    const env = { ...process.env, TMPDIR: temp, OMBUD_HEADLESS: '1' };
    const child = spawn('sh', limited, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect(said).toContain(`Datorn låter Ombud ha ${limit} filer öppna åt gången`);
    expect(said).toContain('ulimit -n 1024');
    expect(code).toBe(1);
  },
);
