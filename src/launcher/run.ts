import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { pathToFileURL } from 'node:url';
import { inProject } from './project.ts';

/** Runs a program in this one's place: its terminal, its signals, its exit code. */
export function run(program: string, args: string[], env: NodeJS.ProcessEnv): void {
  const child = spawn(program, args, { stdio: 'inherit', env });
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

/** Runs a bundle of the app on the Chromium host. */
export function runOnHost(bundle: string, args: string[], env: NodeJS.ProcessEnv): void {
  const host = pathToFileURL(inProject('src/chromium-host/register.ts')).href;
  run(process.execPath, ['--import', host, inProject(bundle), ...args], env);
}
