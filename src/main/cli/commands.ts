import { done, misused, type Answer } from './answer.ts';
import type { Desk } from './desk.ts';
import type { Invocation } from './invocation.ts';
import { cases } from './commands/cases.ts';
import { collect } from './commands/collect.ts';
import { deadline } from './commands/deadline.ts';
import { doCommand } from './commands/do.ts';
import { importCommand } from './commands/import.ts';
import { init } from './commands/init.ts';
import { letter } from './commands/letter.ts';
import { sample } from './commands/sample.ts';
import { show } from './commands/show.ts';
import { verify } from './commands/verify.ts';

/** One word of `desk`. */
export interface Command {
  readonly usage: string;
  readonly run: (invocation: Invocation, desk: Desk) => Promise<Answer>;
}

const commands: Readonly<Record<string, Command>> = {
  init,
  deadline,
  import: importCommand,
  cases,
  show,
  do: doCommand,
  collect,
  letter,
  verify,
  sample,
};

/** Belong to the interface, and to work not done yet: told apart from words nobody knows. */
const announced = ['backup', 'restore', 'evidence', 'check', 'dispose'];

/** Carries out a command line. */
export async function run(invocation: Invocation | undefined, desk: Desk): Promise<Answer> {
  const name = invocation?.command;
  if (name !== undefined && announced.includes(name)) {
    const message = `${name} is not available in this version.`;
    return { exit: 2, output: { error: { code: 'not-available', message } } };
  }
  if (invocation?.help) return done({ usage });
  const command = name === undefined ? undefined : commands[name];
  if (!invocation || !command) return misused(usage.join('\n'));
  return command.run(invocation, desk);
}

const usage = [
  'desk COMMAND [--data DIR] [--now ISO]',
  ...Object.values(commands).map(({ usage: line }) => line),
];
