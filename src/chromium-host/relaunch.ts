import { spawn } from 'node:child_process';

const register = new URL('./register.ts', import.meta.url).href;

/** Starts the app again on this host, with these arguments after Node's own. It outlives this process, which is about to end. */
export function againWith(args: readonly string[]): void {
  const { execPath, execArgv, env } = process;
  // A launcher brings the host in by itself; what it starts again is told of it on the command line.
  const host = execArgv.includes(register) ? [] : ['--import', register];
  spawn(execPath, [...execArgv, ...host, ...args], {
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  }).unref();
}
