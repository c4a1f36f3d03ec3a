import { cp, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { holdFolder } from '#main/casebook/folder/folder-lock.ts';
import { journalPath } from '#main/casebook/journal/paths.ts';
import type { Random } from '#main/sample/random.ts';
import { acts, type Act, type ActName, type Opened } from './acts.ts';
import { isWorded } from './break-acts.ts';
import { bookIn } from './folders.ts';
import { clear, faultsIn, newGround, withBook, type Ground } from './ground.ts';

/** Something done to a book that is open; gives what is wrong at once, and how the book is met from then on. */
type Befalling = (opened: Opened) => Promise<{ readonly fault?: string; readonly since?: Opened }>;

const away = (root: string) => join(root, 'away');

/** What can befall an open book between two of its writes, by somebody else's hand. */
export const befallings = {
  'the clock is set back a year': async (opened) => {
    const at = Temporal.Instant.from(opened.by.at).subtract({ hours: 365 * 24 });
    return { since: { ...opened, by: { ...opened.by, at: at.toString() } } };
  },
  'another instance is started': async ({ root }) => {
    const held = await holdFolder(bookIn(root));
    if (held.ok) await held.value.release();
    return held.ok ? { fault: 'two have the folder' } : {};
  },
  'the folder is moved away': async ({ root }) => {
    await rename(bookIn(root), away(root));
    return {};
  },
  'the log is replaced by a copy of itself': async ({ root }) => {
    const journal = journalPath(bookIn(root));
    await cp(journal, `${journal}.copy`);
    await rename(`${journal}.copy`, journal);
    return {};
  },
  'the log is deleted': async ({ root }) => {
    await rm(journalPath(bookIn(root)));
    return {};
  },
} as const satisfies Readonly<Record<string, Befalling>>;

export type BefallingName = keyof typeof befallings;

/** The folder comes back, as a stick or a share does: all of it that nothing has taken the place of. */
async function comeBack({ root }: Ground) {
  const isFolder = await stat(away(root)).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) await cp(away(root), bookIn(root), { recursive: true, force: false });
}

/**
 * Lets something befall an open book between two writes of one kind, and writes on. Gives, in words, what was not refused
 * in words, and what was acknowledged and is not found at the next start.
 */
export async function befallAct(
  name: ActName,
  befalling: BefallingName,
  random: Random,
): Promise<string[]> {
  const ground = await newGround(name);
  const { once } = acts[name] satisfies Act;
  const faults: string[] = [];
  const write = async (opened: Opened, nth: number) => {
    const done = await once(opened, nth).catch(String);
    if (typeof done === 'string') faults.push(`met a bug: ${done}`);
    else if (done.ok) ground.told.push(done.value);
    else if (!isWorded(done.error)) faults.push(`no words for ${done.error.code}`);
  };
  try {
    await withBook(ground.root, [0], async (opened) => {
      const before = random.between(0, 3);
      for (let nth = 1; nth <= before; nth++) await write(opened, nth);
      const befall: Befalling = befallings[befalling];
      const { fault, since = opened } = await befall(opened);
      if (fault !== undefined) faults.push(fault);
      for (let nth = 11; nth < 14; nth++) await write(since, nth);
    });
    await comeBack(ground);
    faults.push(...(await faultsIn(ground)));
  } finally {
    await clear(ground);
  }
  return faults.map((fault) => `${name}, ${befalling}: ${fault}`);
}
