import { spawn } from 'node:child_process';
import { buffer, text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { passphrase } from '../steps/steps.ts';

const launcher = fileURLToPath(new URL('../../../src/launcher/desk.ts', import.meta.url));

/** `npm run -s desk -- …` as a script would run it: its exit code and the one JSON document on standard output. */
export async function runDesk(
  args: readonly string[],
  {
    input = '',
    secret = passphrase,
    newSecret = '',
  }: { readonly input?: string; readonly secret?: string; readonly newSecret?: string } = {},
) {
  const env = { ...process.env, OMBUD_PASSPHRASE: secret, OMBUD_NEW_PASSPHRASE: newSecret };
  const child = spawn(process.execPath, [launcher, ...args], { env });
  child.stdin.end(input);
  const exit = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const [stdout, stderr] = await Promise.all([buffer(child.stdout), text(child.stderr)]);
  return { exit: await exit, output: parsed(stdout), stderr };
}

// What a command prints is checked by the tests themselves, member by member: hence JSON.parse's own type.
const parsed = (stdout: Buffer) => JSON.parse(stdout.toString('utf8'));
