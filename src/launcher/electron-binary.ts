import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outerEnvironment } from '#host/outer-environment.ts';
import { inProject } from './project.ts';
import { say } from './say.ts';

const folder = inProject('node_modules/electron');
const tried = inProject('node_modules/.cache/ombud/electron-tried');
const answerMs = 3_000;
const fetchMs = 10 * 60_000;

/** Electron's program if it is there and runs on this machine. */
export function electronBinary(): string | undefined {
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist');
  const path = join(dist, readFileSync(pathFile, 'utf8'));
  const env = { ...outerEnvironment(), ELECTRON_RUN_AS_NODE: '1' };
  return spawnSync(path, ['--version'], { env }).status === 0 ? path : undefined;
}

/** As {@link electronBinary}, fetched first where that can be done; tried once per checkout and Electron version. */
export async function electronBinaryOrFetch(): Promise<string | undefined> {
  const present = electronBinary();
  if (present !== undefined) return present;
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (existsSync(tried) && readFileSync(tried, 'utf8') === version) return undefined;
  mkdirSync(join(tried, '..'), { recursive: true });
  writeFileSync(tried, version);
  if (!(await answers(version))) return undefined;
  say('electron');
  spawnSync(process.execPath, [join(folder, 'install.js')], {
    stdio: 'ignore',
    timeout: fetchMs,
    env: outerEnvironment(),
  });
  return electronBinary();
}

/** Asks the place that Electron's installer would fetch from, so that a closed network costs seconds, not minutes. */
async function answers(version: string): Promise<boolean> {
  const releases = 'https://github.com/electron/electron/releases/download/';
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'];
  try {
    const sums = new URL(`v${version}/SHASUMS256.txt`, mirror || releases);
    const signal = AbortSignal.timeout(answerMs);
    const { ok } = await fetch(sums, { method: 'HEAD', signal });
    return ok;
  } catch {
    return false;
  }
}
