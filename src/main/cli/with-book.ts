import { existsSync } from 'node:fs';
import { holdFolder } from '../casebook/folder/folder-lock.ts';
import { isFolder } from '../casebook/folder/own-folder.ts';
import type { StoreSource } from '../casebook/opening/open-book.ts';
import { isSameName } from '#domain/team/same-name.ts';
import type { Damage } from '#shared/damage.ts';
import type { Refusal } from '#shared/refusal.ts';
import { refusalText } from '#shared/words/refusal-text.ts';
import { wordsFor } from '#shared/words/words.ts';
import type { Work } from '../casework/work.ts';
import { openSession } from '../session/session.ts';
import { misused, refused, type Answer } from './answer.ts';
import type { Desk } from './desk.ts';

type Act = (work: Work) => Promise<Answer>;

/** What is written has its second copy in the store before the command answers, where a browser can be had. */
export const writingBook = (desk: Desk, act: Act) => openedBook(desk, 'always', act);

/**
 * For reading, and for made-up cases: a browser is started only where the journal must be healed, or where the store is
 * gone and must be filled again before something befalls the journal too.
 */
export const withBook = (desk: Desk, act: Act) =>
  openedBook(desk, existsSync(desk.folder.browser) ? 'needed' : 'always', act);

/** For mending: the store and other copies are asked for what is missing. */
export const repairingBook = (desk: Desk, others: NonNullable<StoreSource['others']>, act: Act) =>
  openedBook(desk, 'always', act, others);

/** Holds the folder, opens its book with the passphrase, acts, and closes again whatever happens. */
async function openedBook(
  desk: Desk,
  when: StoreSource['when'],
  act: Act,
  others?: StoreSource['others'],
): Promise<Answer> {
  if (desk.passphrase === undefined) return misused('Set OMBUD_PASSPHRASE to the passphrase.');
  // What holds a folder makes it where there is none.
  if (!(await isFolder(desk.folder.root))) return refused({ code: 'book-missing' });
  const folder = await holdFolder(desk.folder.root);
  if (!folder.ok) return refused(folder.error);
  const store = { ...desk.store(when), ...(others && { others }) };
  const session = await openSession(folder.value, store, await desk.tools());
  try {
    const work = await session.unlock({ passphrase: desk.passphrase });
    if (!work.ok) return refused(work.error);
    if (work.value.book.damage) sayDamage(work.value.book.damage, desk.say);
    const other = isOther(work.value, desk.officer);
    return other ? refused(other) : await act(work.value);
  } finally {
    await session.close();
    await folder.value.release();
  }
}

/** A book that is only read answers, but nobody is to take its answer for all there was. */
function sayDamage({ gaps, unread }: Damage, say: Desk['say']): void {
  say(refusalText(wordsFor('en'), { code: 'book-read-only' }).title);
  for (const { desk, from, to } of gaps) say(`desk ${desk || '-'}: ${from}-${to}`);
  if (unread > 0) say(`cases that cannot be shown: ${unread}`);
}

/** The passphrase tells who is at work; whoever was named must be the same. */
function isOther({ book }: Work, named: string | undefined): Refusal | undefined {
  if (named === undefined || isSameName(named, book.atWork.name)) return undefined;
  const known = book.team.officers.some(({ name }) => isSameName(named, name));
  return { code: known ? 'officer-other' : 'officer-unknown', name: named };
}
