import { spawn, type ChildProcess } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { DevtoolsPipe } from '../devtools/devtools-pipe.ts';
import type { DevtoolsSession } from '../devtools/devtools-session.ts';
import { outerEnvironment } from '../outer-environment.ts';
import { launchFlags, type Launch } from './launch-flags.ts';
import { noDumpsIn } from './no-dumps.ts';
import { clearTemp, ownTemp } from './own-temp.ts';
import { prepareProfile } from './profile.ts';

/** A browser gives itself this long to write its profile down before it is ended by force. */
const closingMs = 5_000;

/** One running Chromium and the way to speak to it. It ends with this process: its pipe closes then. */
export class Browser {
  readonly root: DevtoolsSession;
  readonly #pipe: DevtoolsPipe;
  readonly #process: ChildProcess;
  /** Settles when its process is gone, with what it exited with. */
  readonly exited: Promise<number | null>;
  #closing = false;

  constructor(path: string, launch: Launch, onGone: (exitCode: number | null) => void) {
    prepareProfile(launch.profile);
    // Its own group, so that Ctrl-C reaches the app only; its messages are about itself and of no use to anyone here.
    const child = spawn(path, launchFlags(launch), {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      env: {
        ...outerEnvironment(),
        BREAKPAD_DUMP_LOCATION: noDumpsIn(launch.crashDumps),
        TMPDIR: ownTemp(launch.profile),
      },
    });
    const [, , , write, read] = child.stdio;
    if (!(write instanceof Writable) || !(read instanceof Readable))
      throw new Error('The browser has no pipe.');
    this.#process = child;
    this.#pipe = new DevtoolsPipe(write, read);
    this.root = this.#pipe.browser;
    this.exited = new Promise((resolve) => {
      child.once('exit', resolve);
      child.once('error', () => resolve(null));
    });
    void this.exited.then((exitCode) => {
      try {
        clearTemp(launch.profile);
      } catch {
        // What a dying browser still holds the next start takes away: the link to it stays.
      }
      if (!this.#closing) onGone(exitCode);
    });
  }

  /** A session with one target. */
  async attach(targetId: string): Promise<DevtoolsSession> {
    const { sessionId } = await this.root.send('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    return this.#pipe.session(sessionId);
  }

  /** Ends the browser in good order; resolves when its process is gone. */
  async close(): Promise<void> {
    this.#closing = true;
    const force = setTimeout(() => this.#process.kill('SIGKILL'), closingMs);
    await this.root.send('Browser.close').catch(() => {});
    await this.exited;
    clearTimeout(force);
  }
}
