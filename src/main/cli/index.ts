import '../own-files.ts';
import '../no-dumps.ts';
import { secret } from '../secrets.ts';
import '../temporal.ts';
import { existsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { failedAt } from '#shared/failed-at.ts';
import { DamagedEvent, damagedEvent } from '../casebook/events/events.ts';
import { dataFolder } from '../data-folder.ts';
import { storeSource } from '../ipc/store-source.ts';
import { noLog, openLog, unexpected } from '../log.ts';
import { declarePages } from '../pages.ts';
import { misused, refused, type Answer } from './answer.ts';
import { run } from './commands.ts';
import { invocationOf } from './invocation.ts';

const args = process.argv.slice(2);
const resources = join(import.meta.dirname, '../../resources');
const say = (line: string) => void process.stderr.write(`${line}\n`);

const folder = dataFolder(args, app.getPath('appData'));
declarePages(folder.browser);

/** Whoever waits for an answer gets one, also when a browser dies and takes the command with it. */
const answerAtLeast = () => {
  const { output } = bugMet(new Error('Ended before its answer'));
  writeSync(1, `${JSON.stringify(output)}\n`);
};
process.once('exit', answerAtLeast);

// Not awaited: a browser that a command asks for is ready only after this module has been read to its end.
main().then(finish, (error: unknown) => finish(bugMet(error)));

/** A bug is noted in the data folder, if there is one: a command that found none has not made it. */
function bugMet(error: unknown): Answer {
  if (error instanceof DamagedEvent) return refused(damagedEvent(error));
  say(failedAt(error));
  const log = existsSync(folder.root)
    ? openLog(folder.root, () => Temporal.Now.instant().toString())
    : noLog;
  return refused(unexpected(log, error));
}

async function main(): Promise<Answer> {
  const invocation = invocationOf(args);
  const at = instantOf(invocation?.options.now);
  if (at === null) return misused('--now: an instant such as 2026-11-22T09:00:00+01:00.');
  const now = at === undefined ? () => Temporal.Now.instant().toString() : () => at;
  const tools = async () => (await import('../tools.ts')).makeTools(resources, now);
  const passphrase = secret('OMBUD_PASSPHRASE');
  const newPassphrase = secret('OMBUD_NEW_PASSPHRASE');
  const carrierAddress = secret('OMBUD_CARRIER');
  const secrets = { passphrase, newPassphrase, carrierAddress };
  const officer = invocation?.options.officer;
  const named = officer === undefined ? {} : { officer };
  const desk = { folder, store: storeSource, now, tools, ...secrets, say, ...named };
  if (invocation?.command !== 'demo') return run(invocation, desk);
  return (await import('./demo.ts')).demo(desk, resources);
}

/** `null` for a text that is no instant. */
function instantOf(text: string | undefined): string | null | undefined {
  if (text === undefined) return undefined;
  try {
    return Temporal.Instant.from(text).toString();
  } catch {
    return null;
  }
}

function finish({ exit, output }: Answer) {
  process.off('exit', answerAtLeast);
  process.stdout.write(`${JSON.stringify(output)}\n`, () => app.exit(exit));
}
