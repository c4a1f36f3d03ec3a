import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { outerEnvironment } from '#host/outer-environment.ts';
import { holdBuildLock } from './build-lock.ts';
import { inProject } from './project.ts';
import { say } from './say.ts';

const built = [
  'out/main/index.js',
  'out/main/cli.js',
  'out/preload/desk.cjs',
  'out/preload/store.cjs',
  'out/renderer/desk/index.html',
  'out/renderer/store/index.html',
];

const sources = [
  'src/{domain,shared,line,main,preload,renderer}/**/*',
  'electron.vite.config.ts',
  'package.json',
];

/** Builds the app when a bundle is missing or older than what it is made from. Says nothing unless that fails. */
export function buildIfStale(): void {
  if (isFresh()) return;
  using _lock = holdBuildLock();
  // Another start may have built it meanwhile.
  if (isFresh()) return;
  const tool = inProject('node_modules/electron-vite/bin/electron-vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, 'build'], {
    cwd: inProject('.'),
    encoding: 'utf8',
    env: outerEnvironment(),
  });
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}`);
  say('build');
  process.exit(1);
}

function isFresh(): boolean {
  const changed = globSync(sources, { cwd: inProject('.') }).map((path) => modified(path));
  return Math.min(...built.map((path) => modified(path))) >= Math.max(...changed);
}

const modified = (path: string): number =>
  statSync(inProject(path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
