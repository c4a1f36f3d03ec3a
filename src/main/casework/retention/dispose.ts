import type { DisposalRefusal } from '#domain/retention/refusal.ts';
import type { RetentionRule } from '#domain/retention/rule.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Response } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { ToDispose } from '#shared/contract/book/retention-contract.ts';
import { wordsFor } from '#shared/words/words.ts';
import type { ToShred } from '../../casebook/cases/to-shred.ts';
import { disposalsBy } from './disposals.ts';
import { write } from '../cases/execute.ts';
import { figuresIn } from './figure-in.ts';
import { by, noCase, type Work } from '../work.ts';

/** Destroys one case for good, by a rule in the words of whoever decides; gives the instant. */
export async function disposeOf(
  work: Work,
  reference: string,
  rule: string,
): Promise<Result<{ reference: string; at: string }, Refusal>> {
  if (!rule.trim()) return refuse({ code: 'reason-missing' });
  const caseId = work.book.caseIdOf(reference);
  if (caseId === undefined) return refuse(noCase(work.book, reference));
  const who = by(work);
  const item = { caseId, rule, figureOf: figuresIn(work) };
  const shredded = await work.book.shred([item], who);
  await forgetAbout(work);
  if (!shredded.ok) return shredded;
  const [first] = shredded.value;
  return first?.ok === false ? first : ok({ reference, at: who.at });
}

/** So many at once are worth a backup first. */
const many = 5;

/** Destroys what is due by its rule: each item goes whole or stays with a refusal, and none hinders another. */
export async function disposeDue(
  work: Work,
  items: readonly ToDispose[],
): Promise<Response<'retention:dispose'>> {
  // A slip of the hand in a long list is the one thing that only a backup takes back, for as long as it is kept.
  if (items.length >= many) await work.backups.before();
  const results: { item: ToDispose; refusal?: Refusal }[] = [];
  const whole: { at: number; item: ToShred }[] = [];
  const figureOf = figuresIn(work);
  for (const item of items) {
    const due = refuseEarly(work, item);
    const at = results.push({ item, ...(!due.ok && { refusal: due.error }) }) - 1;
    if (!due.ok) continue;
    const { caseId, rule } = due.value;
    if (item.what === 'case') whole.push({ at, item: { caseId, rule, figureOf } });
    else {
      const disposed = await write(work, caseId, [{ type: 'dispose-data', rule }]);
      if (!disposed.ok) results[at] = { item, refusal: disposed.error };
    }
  }
  const shredded = await work.book.shred(
    whole.map(({ item }) => item),
    by(work),
  );
  await forgetAbout(work);
  if (!shredded.ok) return shredded;
  for (const [nth, { at }] of whole.entries()) {
    const outcome = shredded.value[nth];
    const item = items[at];
    if (item && outcome?.ok === false) results[at] = { item, refusal: outcome.error };
  }
  return ok({
    results: results.map(({ item, refusal }) => ({ ...item, ...(refusal && { refusal }) })),
  });
}

/** What was read or begun of cases goes with them. */
async function forgetAbout({ held, unsaved }: Work) {
  held.forget();
  await unsaved.settle();
}

/** A desk that shows yesterday's list must not get rid of what is no longer due. */
function refuseEarly(
  work: Work,
  { reference, what }: ToDispose,
): Result<{ caseId: string; rule: string }, Refusal> {
  const { book, clock } = work;
  const caseId = book.caseIdOf(reference);
  const summary = caseId === undefined ? undefined : book.summary(caseId);
  if (caseId === undefined || !summary) return refuse(noCase(book, reference));
  if (!summary.ending) return refuseAs({ code: 'case-open', reference });
  if (summary.onHold) return refuseAs({ code: 'on-hold', reference });
  if (summary.todo.some((todo) => todo.what === 'message')) {
    return refuseAs({ code: 'message-unsettled', reference });
  }
  const due = disposalsBy(work)(summary).find((disposal) => disposal.what === what);
  if (!due) return refuseAs({ code: 'data-gone', reference });
  const { dueOn } = due;
  if (dueOn > clock.today()) return refuseAs({ code: 'not-due', reference, dueOn });
  return ok({ caseId, rule: ruleText(work, due.rule) });
}

const refuseAs = (refusal: DisposalRefusal) => refuse(refusal);

/** The rule as it is written down with what it took away, in the language of the desk. */
const ruleText = ({ book }: Work, { what, months }: RetentionRule) =>
  wordsFor(book.settings.language)(`retention.rule.${what}`, { months });
