import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.ts';
import { outerEnvironment } from '../outer-environment.ts';
import { say } from '../say.ts';

/** The browser to run on. Debian's is installed where there is none and that is allowed; else `undefined`. */
export function obtainBrowser(): string | undefined {
  const found = findBrowser(process.env, process.platform);
  if (found !== undefined || !mayInstall()) return found;
  say('fetching');
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', 'chromium');
  return findBrowser(process.env, process.platform);
}

const mayInstall = () =>
  process.getuid?.() === 0 &&
  spawnSync('apt-get', ['--version'], { env: outerEnvironment() }).status === 0;

// Standard output belongs to the app.
const aptGet = (...args: string[]) =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...outerEnvironment(), DEBIAN_FRONTEND: 'noninteractive' },
  });
