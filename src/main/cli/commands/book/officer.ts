import { bookDay } from '#domain/team/book-day.ts';
import { roles, type Role } from '#domain/team/event.ts';
import { activeOfficers } from '#domain/team/team.ts';
import { refuse, ok, type Result } from '#domain/result.ts';
import type { OfficerRefusal } from '#shared/refusals/officer-refusal.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { accept } from '../../../casebook/officers/accept.ts';
import { fingerprintOf } from '../../../casebook/officers/invitation/words-of.ts';
import { asFound } from '../../../casebook/folder/as-found.ts';
import { holdFolder } from '../../../casebook/folder/folder-lock.ts';
import { inviteOfficer } from '../../../casework/team/invite-officer.ts';
import { by } from '../../../casework/work.ts';
import { done, misused, refused, type Answer } from '../../answer.ts';
import type { Run } from '../../run.ts';
import type { Desk } from '../../desk.ts';
import type { Invocation } from '../../invocation.ts';
import { periodIn } from '../../period-in.ts';
import { withBook, writingBook } from '../../with-book.ts';
import { passphrase } from './passphrase.ts';

/** Who keeps the book: `officer list`, `invite`, `accept`, `remove`, `passphrase`. */
export const officer: Run = async (invocation, desk) => {
  const [act = '', ...words] = invocation.words;
  const run = acts.get(act);
  if (!run) return misused('officer list, invite, accept, remove or passphrase.');
  return run({ ...invocation, words }, desk);
};

type Act = (invocation: Invocation, desk: Desk) => Promise<Answer>;

const acts = new Map<string, Act>([
  ['list', (_, desk) => list(desk)],
  ['invite', (invocation, desk) => invite(invocation, desk)],
  ['accept', (invocation, desk) => take(invocation, desk)],
  ['remove', (invocation, desk) => remove(invocation, desk)],
  ['passphrase', (invocation, desk) => passphrase(invocation, desk)],
]);

const list = (desk: Desk) =>
  withBook(desk, async ({ book }) =>
    done(
      activeOfficers(book.team).map(({ name, role, sign, admittedAt, until, invited }) => ({
        name,
        role,
        fingerprint: fingerprintOf(Buffer.from(sign, 'base64url')),
        since: admittedAt,
        ...(until !== undefined && { until }),
        ...(invited && { invited }),
      })),
    ),
  );

async function invite({ words, options }: Invocation, desk: Desk): Promise<Answer> {
  const name = words.join(' ').trim();
  const role = roleIn(options.role);
  const { out } = options;
  if (!name) return misused('officer invite NAME --role lead|officer|reader --out FILE.');
  if (!role) return misused('--role: lead, officer or reader.');
  if (out === undefined) return misused('--out: where the invitation goes.');
  const until = untilIn(options.until, desk.now());
  if (!until.ok) return refused(until.error);
  const period = periodIn(options);
  if (typeof period === 'string') return misused(period);
  const references = options.cases?.split(',') ?? [];
  const isChosen = period !== undefined || references.length > 0;
  if (isChosen && role !== 'reader') return misused('--cases, --from and --to: of a reader alone.');
  const given = isChosen && { given: { references, ...(period && { period }) } };
  return writingBook(desk, async (work) => {
    const invited = await inviteOfficer(work, { name, role, ...until.value, ...given }, out);
    if (!invited.ok) return refused(invited.error);
    desk.say(
      'Whoever has the file has the book until it is used: hand it over as you would a key.',
    );
    return done(invited.value);
  });
}

const roleIn = (text: string | undefined): Role | undefined => roles.find((role) => role === text);

/** A day that is to come, in the calendar. */
function untilIn(
  text: string | undefined,
  now: string,
): Result<{ until?: string }, OfficerRefusal> {
  if (text === undefined) return ok({});
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || !isDay(text)) return refuse({ code: 'until-malformed' });
  if (text < bookDay(now)) return refuse({ code: 'until-passed', until: text });
  return ok({ until: text });
}

function isDay(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

async function take({ words: [path] }: Invocation, desk: Desk): Promise<Answer> {
  if (path === undefined) return misused('officer accept FILE --data EMPTY.');
  if (desk.passphrase === undefined) {
    return misused('Set OMBUD_PASSPHRASE to the passphrase that the book is to open by.');
  }
  if (existsSync(join(desk.folder.root, 'keys.json'))) return takeHere(path, desk);
  const leave = await asFound(desk.folder.root);
  const folder = await holdFolder(desk.folder.root);
  if (!folder.ok) return refused(folder.error);
  const accepting = { path, passphrase: desk.passphrase, at: desk.now() };
  const accepted = await accept(folder.value, accepting).finally(() => folder.value.release());
  if (accepted.ok) return done(accepted.value);
  await leave();
  return refused(accepted.error);
}

/** Where the book is already: one more officer who opens it on this computer, by `OMBUD_NEW_PASSPHRASE`. */
async function takeHere(path: string, desk: Desk): Promise<Answer> {
  const { newPassphrase } = desk;
  if (newPassphrase === undefined) {
    return misused('There is a book already. Set OMBUD_NEW_PASSPHRASE to the new officer’s own.');
  }
  return writingBook(desk, async ({ book, now }) => {
    const accepted = await book.acceptHere({ path, passphrase: newPassphrase, at: now() });
    return accepted.ok ? done(accepted.value) : refused(accepted.error);
  });
}

async function remove({ words, options }: Invocation, desk: Desk): Promise<Answer> {
  const name = words.join(' ').trim();
  if (!name) return misused('officer remove NAME.');
  return writingBook(desk, async (work) => {
    const removed = await work.book.removeOfficer(name, options.reason ?? '', by(work));
    if (!removed.ok) return refused(removed.error);
    desk.say(
      'What they had on their computer they still have; what is written from now on they never open.',
    );
    return done({ removed: name, epoch: removed.value });
  });
}
