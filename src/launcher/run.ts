import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { outerEnvironment } from '#host/outer-environment.ts';

/** Runs a program in this one's place: its terminal, its signals, its exit code. */
export function run(program: string, args: readonly string[]): void {
  const child = spawn(program, args, { stdio: 'inherit', env: outerEnvironment() });
  // Ctrl-C reaches the whole group; a signal to this process alone is handed on.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => child.kill(signal));
  child.on('error', ({ message }) => {
    process.stderr.write(`${message}\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1));
  });
}
