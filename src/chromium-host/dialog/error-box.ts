import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from '../browser/find-browser.ts';
import { boxFlags } from '../browser/launch-flags.ts';
import { noDumpsIn } from '../browser/no-dumps.ts';
import { prepareProfile } from '../browser/profile.ts';
import { outerEnvironment } from '../outer-environment.ts';
import { tempFolder } from '../system-paths.ts';
import { errorPage } from './error-page.ts';

/** An older program breaks no lines and takes every sign for one of ISO 8859-1 unless it is told to. */
const legibly = [
  '*international: true',
  '*message*wrap: word',
  '*message.width: 560',
  '*message.height: 160',
];

/** Programs that show a box and need little for it: what is left where no browser starts. */
const boxes = (title: string, text: string): ReadonlyArray<readonly [string, ...string[]]> => [
  ['zenity', '--error', '--no-markup', `--title=${title}`, `--text=${text}`],
  ['kdialog', '--title', title, '--error', text],
  [
    'xmessage',
    ...legibly.flatMap((resource) => ['-xrm', resource]),
    '-center',
    '-title',
    title,
    `${title}\n\n${text}`,
  ],
];

/**
 * Stops the process, as Electron's does, until somebody has read it: in a window of a browser of its own, which knows of no
 * other and of no folder of the app's; where that does not start, in a box of the system's. It is on standard error as well.
 */
export function showErrorBox(title: string, content: string): void {
  process.stderr.write(`${title}: ${content}\n`);
  // Nobody sees a window then, and nobody could close it.
  if (process.env['OMBUD_HEADLESS'] === '1') return;
  if (!isReadInBrowser(title, content)) showInBox(title, content);
}

function isReadInBrowser(title: string, content: string): boolean {
  const path = findBrowser(process.env, process.platform);
  if (path === undefined) return false;
  let room: string | undefined;
  try {
    room = mkdtempSync(join(tempFolder(), 'ombud-box-'));
    const profile = join(room, 'profile');
    const page = join(room, 'box.html');
    prepareProfile(profile);
    writeFileSync(page, errorPage(title, content), { mode: 0o600 });
    const flags = boxFlags({
      profile,
      isRoot: process.getuid?.() === 0,
      page: pathToFileURL(page).href,
    });
    const env = {
      ...outerEnvironment(),
      BREAKPAD_DUMP_LOCATION: noDumpsIn(join(room, 'Crashpad')),
    };
    return spawnSync(path, flags, { stdio: 'ignore', env }).status === 0;
  } catch {
    // A disk that takes nothing, or no more files to open: a smaller program may manage.
    return false;
  } finally {
    if (room !== undefined) rmSync(room, { recursive: true, force: true, maxRetries: 5 });
  }
}

function showInBox(title: string, content: string): void {
  if (process.platform !== 'linux') return;
  // The words are ours, in Swedish too, whatever the system's own language.
  const env = { ...outerEnvironment(), LC_ALL: 'C.UTF-8' };
  for (const [program, ...args] of boxes(title, content)) {
    if (spawnSync(program, args, { stdio: 'ignore', env }).error === undefined) return;
  }
}
