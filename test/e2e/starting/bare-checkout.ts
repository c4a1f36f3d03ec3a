import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { obtainBrowser } from '../../../src/chromium-host/browser/obtain-browser.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** A checkout that has not been built, on a machine without a browser. */
export interface BareCheckout {
  readonly resources: string;
  readonly dataDir: string;
  /** `desk` there, with more in its environment; gives what it printed. */
  desk(env: NodeJS.ProcessEnv, ...args: string[]): Promise<unknown>;
  /** The environment of a program that `desk` started to make up for what is missing. */
  seenBy(program: 'build' | 'apt-get' | 'browser'): Promise<string>;
  remove(): Promise<void>;
}

/** Each program that is started there is the real thing, or does what it would, once it has written its environment down. */
export async function bareCheckout(): Promise<BareCheckout> {
  const root = await mkdtemp(join(tmpdir(), 'ombud-bare-'));
  const within = (path: string) => join(root, path);
  const seen = (program: string) => within(`${program}.env`);
  const script = async (path: string, ...lines: string[]) => {
    await mkdir(dirname(within(path)), { recursive: true });
    await writeFile(within(path), lines.join('\n'), { mode: 0o755 });
  };

  for (const part of ['src/launcher', 'src/chromium-host', 'package.json', 'resources'])
    await cp(inProject(part), within(part), { recursive: true });
  await mkdir(within('node_modules'));
  for (const name of await readdir(inProject('node_modules')))
    if (name !== 'electron-vite' && !name.startsWith('..'))
      await symlink(inProject(`node_modules/${name}`), within(`node_modules/${name}`));
  await script(
    'node_modules/electron-vite/bin/electron-vite.js',
    "import { cpSync, writeFileSync } from 'node:fs';",
    `writeFileSync('${seen('build')}', JSON.stringify(process.env));`,
    `cpSync('${inProject('out')}', '${within('out')}', { recursive: true });`,
  );
  await script(
    'bin/apt-get',
    '#!/bin/sh',
    `/usr/bin/env > '${seen('apt-get')}'`,
    `[ "$1" != install ] || /bin/cp '${within('browser.sh')}' '${within('bin/chromium')}'`,
  );
  await script(
    'browser.sh',
    '#!/bin/sh',
    `/usr/bin/env > '${seen('browser')}'`,
    `PATH=/usr/bin:/bin exec '${obtainBrowser()}' "$@"`,
  );

  return {
    resources: within('resources'),
    dataDir: within('book'),
    async desk(env, ...args) {
      const words = [within('src/launcher/desk.ts'), ...args, '--data', within('book')];
      const child = spawn(process.execPath, words, {
        env: { ...process.env, ...env, PATH: within('bin') },
      });
      const printed = text(child.stdout);
      await once(child, 'exit');
      return JSON.parse(await printed);
    },
    seenBy: (program) => readFile(seen(program), 'utf8'),
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}
