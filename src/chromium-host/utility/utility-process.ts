import { fork, type ChildProcess, type StdioOptions } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { app } from '../app.ts';

type Offered = Pick<Electron.UtilityProcess, 'postMessage' | 'kill' | 'pid' | 'stdout' | 'stderr'>;
type Options = Pick<Electron.ForkOptions, 'env' | 'execArgv' | 'cwd' | 'stdio' | 'serviceName'>;

const parentPort = new URL('./parent-port.ts', import.meta.url).href;

/** A process of the app's own that has no window: it speaks with the app in messages, and ends with it. */
class UtilityProcess extends EventEmitter implements Offered {
  readonly stdout: ChildProcess['stdout'];
  readonly stderr: ChildProcess['stderr'];
  readonly #child: ChildProcess;

  constructor(file: string, args: string[], options: Options) {
    super();
    const { execArgv = [], stdio = 'inherit', env, cwd, serviceName } = options;
    const [, out, err] = typeof stdio === 'string' ? [stdio, stdio, stdio] : stdio;
    // Flags of the app's own start are not handed on: the process does not know this host but for its way home.
    this.#child = fork(file, args, {
      execArgv: ['--import', parentPort, ...execArgv],
      serialization: 'advanced',
      stdio: ['ignore', out, err, 'ipc'] as StdioOptions,
      ...(env && { env: { ...env } }),
      ...(cwd !== undefined && { cwd }),
    });
    this.stdout = this.#child.stdout;
    this.stderr = this.#child.stderr;
    this.#child.once('spawn', () => this.emit('spawn'));
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.once('exit', (code, signal) => {
      const exitCode = code ?? (signal ? 128 + constants.signals[signal] : 1);
      this.emit('exit', exitCode);
      if (exitCode === 0) return;
      const reason = signal === null ? 'abnormal-exit' : 'killed';
      const of = {
        type: 'Utility',
        name: 'Node Utility Process',
        ...(serviceName && { serviceName }),
      };
      app.emit('child-process-gone', {}, { ...of, reason, exitCode });
    });
    // A process that could not be started has ended; one that can no longer be spoken to is about to.
    this.#child.on('error', () => {
      if (this.#child.pid === undefined) this.emit('exit', 1);
    });
  }

  get pid(): number | undefined {
    return this.#child.exitCode === null && this.#child.signalCode === null
      ? this.#child.pid
      : undefined;
  }

  /** Copied as by structured clone; ports are not carried on this host. To a process that has ended it is not sent. */
  postMessage(message: unknown): void {
    if (this.#child.connected) this.#child.send(message as object, () => undefined);
  }

  kill(): boolean {
    return this.#child.kill();
  }
}

export const utilityProcess = {
  fork: (file: string, args: string[] = [], options: Options = {}): UtilityProcess =>
    new UtilityProcess(file.startsWith('file:') ? fileURLToPath(file) : file, args, options),
};
