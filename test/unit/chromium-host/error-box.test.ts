import { chmod, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startHostApp } from './host-app.ts';

const said = { title: 'Ombud får <inte> skriva', text: 'Gör "så" & starta igen.' };

let place: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'ombud-box-test-'));
});
afterEach(() => rm(place, { recursive: true, force: true }));

/** Says it in a box, with a display that need not be there; resolves when it was read. */
async function say(env: NodeJS.ProcessEnv) {
  const app = await startHostApp({ headed: true, env: { ...env, TMPDIR: place } });
  await app.order('box', said);
  expect(app.stderr()).toContain(`${said.title}: ${said.text}`);
  app.kill('SIGKILL');
  await app.exit;
}

describe.runIf(process.platform === 'linux')('an error box', () => {
  test('is a page in a browser that has nothing else, of which nothing is left', async () => {
    const TEST_READ = join(place, 'read');
    const fixture = new URL('../../fixtures/browser-that-reads.sh', import.meta.url);
    await say({ OMBUD_BROWSER: fileURLToPath(fixture), TEST_READ });
    const page = await readFile(TEST_READ, 'utf8');
    expect(page).toContain('<h1 id="title">Ombud får &lt;inte&gt; skriva</h1>');
    expect(page).toContain('Gör &quot;så&quot; &amp; starta igen.');
    const flags = await readFile(`${TEST_READ}.flags`, 'utf8');
    expect(flags).toContain('--incognito');
    expect(flags).not.toContain('remote-debugging');
    // Words stand in no argument, which every process of the computer can read.
    expect(flags).not.toContain('skriva');
    expect(await readdir(place)).toEqual(['read', 'read.flags']);
  });

  test('is one of the system where no browser starts', async () => {
    const read = join(place, 'zenity-read');
    const zenity = join(place, 'zenity');
    await writeFile(zenity, `#!/bin/sh\nprintf '%s\\n' "$@" >"${read}"\n`);
    await chmod(zenity, 0o755);
    await say({ OMBUD_BROWSER: '/bin/false', PATH: `${place}:${process.env['PATH']}` });
    expect(await readFile(read, 'utf8')).toContain(`--title=${said.title}\n--text=${said.text}`);
  });

  test('is on standard error alone where nobody sees a window', async () => {
    const app = await startHostApp({});
    await app.order('box', said);
    expect(app.stderr()).toBe(`${said.title}: ${said.text}\n`);
    app.kill('SIGKILL');
    await app.exit;
  });
});
