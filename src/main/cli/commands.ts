import { done, misused, type Answer } from './answer.ts';
import type { Desk } from './desk.ts';
import type { Invocation } from './invocation.ts';
import type { Run } from './run.ts';

interface Command {
  /** A command takes no option that is not named here, and no word where none stands in capitals. */
  readonly usage: string;
  /** Loaded when asked for: who checks a chain does not wait for the fonts. */
  readonly load: () => Promise<Run>;
}

const commands: Readonly<Record<string, Command>> = {
  init: {
    usage: 'init --data DIR --organisation NAME',
    load: async () => (await import('./commands/book/init.ts')).init,
  },
  deadline: {
    usage: 'deadline FILE|-',
    load: async () => (await import('./commands/cases/deadline.ts')).deadline,
  },
  import: {
    usage:
      'import FILE… [--forward inner|outer] [--join REF|none] [--automatic take|skip] [--requests each|one]',
    load: async () => (await import('./commands/cases/import.ts')).importCommand,
  },
  inbox: {
    usage: 'inbox FILE…',
    load: async () => (await import('./commands/cases/inbox.ts')).inbox,
  },
  cases: {
    usage: 'cases [--status S] [--kind K] [--search TEXT [--texts]] [--limit N]',
    load: async () => (await import('./commands/cases/cases.ts')).cases,
  },
  show: { usage: 'show REF', load: async () => (await import('./commands/cases/show.ts')).show },
  do: {
    usage: 'do REF FILE|-',
    load: async () => (await import('./commands/cases/do.ts')).doCommand,
  },
  collect: {
    usage:
      'collect REF FILE… --system NAME [--delimiter D] [--encoding E] [--quotes around|plain] [--head-row N|N-M]',
    load: async () => (await import('./commands/cases/collect.ts')).collect,
  },
  letter: {
    usage:
      'letter REF --kind K --language sv|en --out FILE [--reason TEXT] [--accept CODE,…] [--to LIST.csv|controllers]',
    load: async () => (await import('./commands/cases/letter.ts')).letter,
  },
  export: {
    usage:
      'export --format csv|json --out FILE [--register cases|breaches] [--status S] [--kind K] [--search TEXT [--texts]]',
    load: async () => (await import('./commands/cases/export.ts')).exportCommand,
  },
  figures: {
    usage: 'figures --from DAY --to DAY [--format json|csv]',
    load: async () => (await import('./commands/book/figures.ts')).figures,
  },
  verify: {
    usage: 'verify [--open]',
    load: async () => (await import('./commands/book/verify.ts')).verify,
  },
  passphrase: {
    usage: 'passphrase',
    load: async () => (await import('./commands/book/passphrase.ts')).passphrase,
  },
  officer: {
    usage:
      'officer list|passphrase, officer invite|remove NAME, officer accept FILE [--role lead|officer|reader] [--cases REF,REF] [--from DAY --to DAY] [--out FILE] [--until DAY] [--reason TEXT]',
    load: async () => (await import('./commands/book/officer.ts')).officer,
  },
  carrier: {
    usage: 'carrier set folder DIR | set postgres | init postgres | none | test',
    load: async () => (await import('./commands/copies/carrier.ts')).carrier,
  },
  exchange: {
    usage: 'exchange [--out FILE [--for DESK] | --in FILE]',
    load: async () => (await import('./commands/copies/exchange.ts')).exchange,
  },
  evidence: {
    usage: 'evidence REF… [--from DAY --to DAY] [--mask names] [--reason TEXT] --out FILE',
    load: async () => (await import('./commands/book/evidence.ts')).evidence,
  },
  audit: {
    usage: 'audit REF… [--from DAY --to DAY] [--reason TEXT] --until DAY --out DIR',
    load: async () => (await import('./commands/book/audit.ts')).audit,
  },
  check: {
    usage: 'check FILE [--language sv|en]',
    load: async () => (await import('./commands/book/check.ts')).check,
  },
  dispose: {
    usage: 'dispose REF --rule TEXT',
    load: async () => (await import('./commands/cases/dispose.ts')).dispose,
  },
  backup: {
    usage: 'backup --to DIR',
    load: async () => (await import('./commands/copies/backup.ts')).backup,
  },
  backups: {
    usage: 'backups DIR',
    load: async () => (await import('./commands/copies/backups.ts')).backups,
  },
  restore: {
    usage: 'restore DIR [--id ID] --data EMPTY',
    load: async () => (await import('./commands/copies/restore.ts')).restore,
  },
  repair: {
    usage: 'repair, repair DIR, repair BUNDLE',
    load: async () => (await import('./commands/book/repair.ts')).repair,
  },
  rehearse: {
    usage: 'rehearse DIR',
    load: async () => (await import('./commands/copies/rehearse.ts')).rehearse,
  },
  sample: {
    usage: 'sample --cases N [--seed S]',
    load: async () => (await import('./commands/book/sample.ts')).sample,
  },
};

/** Carries out a command line. */
export async function run(invocation: Invocation | undefined, desk: Desk): Promise<Answer> {
  const name = invocation?.command;
  if (invocation?.help) return done({ usage });
  if (!invocation) return misused(listed('An option is not known, or lacks its value.'));
  if (name === undefined) return misused(listed('Name a command.'));
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return misused(listed(`There is no command “${name}”.`));
  const wrong = misfit(command.usage, invocation);
  if (wrong !== undefined) return misused(`${wrong}: ${command.usage}`);
  const act = await command.load();
  return act(invocation, desk);
}

const usage = [
  'desk COMMAND [--data DIR] [--now ISO] [--officer NAME]',
  ...Object.values(commands).map(({ usage: line }) => line),
];

/** What is wrong, and every command there is. */
const listed = (wrong: string): string => [wrong, ...usage].join('\n');

const everywhere = ['data', 'now', 'officer'];

/** The first option or word that a command's usage has no place for. */
function misfit(line: string, { options, words }: Invocation): string | undefined {
  const known = Array.from(line.matchAll(/--([a-z-]+)/g), ([, name = '']) => name);
  const option = Object.keys(options).find((name) => ![...everywhere, ...known].includes(name));
  if (option !== undefined) return `--${option}`;
  return / (FILE|REF|DIR|NAME|postgres)\b/.test(line.split('--')[0] ?? '') ? undefined : words[0];
}
