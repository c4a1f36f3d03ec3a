import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreSource } from '../casebook/opening/open-book.ts';
import { dataFolder } from '../data-folder.ts';
import type { Answer } from './answer.ts';
import { run } from './commands.ts';
import type { Desk } from './desk.ts';
import { invocationOf } from './invocation.ts';

/** The browser's profile is settled by the command line, before the demo has a folder; and the folder is new. */
const noStore: StoreSource = { when: 'needed', connect: () => Promise.reject(new Error('none')) };

/**
 * The whole journey without a window, on the sample inbox: a book, cases out of e-mails, collected data, letters.
 * Every step is a command that anyone can type; the answer names the folder where the letters are.
 */
export async function demo(desk: Desk, resources: string): Promise<Answer> {
  const root = await mkdtemp(join(tmpdir(), 'ombud-demo-'));
  const letters = join(root, 'letters');
  await mkdir(letters);
  const own: Desk = {
    ...desk,
    store: () => noStore,
    folder: dataFolder(['--data', join(root, 'data')], root),
    passphrase: randomBytes(16).toString('hex'),
  };
  const step = async (title: string, ...words: string[]) => {
    const answer = await run(invocationOf(words), own);
    desk.say(`${answer.exit === 0 ? '✓' : '✗'} ${title}`);
    if (answer.exit !== 0) throw new Error(`The demo stopped at: ${title}`);
    return answer.output;
  };

  await step('An empty case book', 'init', '--organisation', 'Exempelbolaget AB');
  const inbox = await filesIn(join(resources, 'sample-inbox'), '.eml');
  await step(`${inbox.length} e-mails become cases`, 'import', '--forward', 'inner', ...inbox);
  await step('Every case with what is due when', 'cases');
  const access = await accessCase(step);
  const data = await filesIn(join(resources, 'sample-data'), '.csv');
  await step(
    `${data.length} exports are collected`,
    'collect',
    access,
    ...data,
    '--system',
    'Kundregister',
  );
  const decisions = join(resources, 'sample-data', 'beslut.json');
  await step('Whose data they are, and who asks, is decided', 'do', access, decisions);
  for (const kind of ['acknowledgement', 'access-summary']) {
    for (const language of ['sv', 'en']) {
      const out = join(letters, `${access}-${kind}-${language}.pdf`);
      await step(
        `${kind} (${language})`,
        'letter',
        access,
        '--kind',
        kind,
        '--language',
        language,
        '--out',
        out,
      );
    }
  }
  await step('The case, whole', 'show', access);
  const checked = await step('The chain and every document', 'verify');
  desk.say(`Letters: ${letters}`);
  return { exit: 0, output: { letters, dataDir: own.folder.root, verify: checked } };
}

async function accessCase(step: (title: string, ...words: string[]) => Promise<unknown>) {
  const found = await step('The access request', 'cases', '--kind', 'access', '--limit', '1');
  const [first] = Array.isArray(found) ? found : [];
  return String(first?.reference);
}

async function filesIn(folder: string, extension: string): Promise<string[]> {
  const names = await readdir(folder);
  const wanted = names.filter((name) => name.endsWith(extension));
  return wanted.toSorted().map((name) => join(folder, name));
}
