import type { CaseCommand } from '#domain/case/command.ts';
import { inverseOf } from '#domain/case/work/inverse-of.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Request } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { write } from './execute.ts';
import { findCase, type Work } from '../work.ts';

type Done = Promise<Result<{ reference: string }, Refusal>>;

/** Links two cases, each to the other. */
export const linkCases = (work: Work, { reference, to, relation }: Request<'cases:link'>): Done =>
  inBoth(work, reference, to, (other, side) => ({
    type: 'link-case',
    reference: other,
    relation: side === 'first' ? relation : inverseOf(relation),
  }));

/** Takes such a link away in both. */
export const unlinkCases = (work: Work, { reference, to }: Request<'cases:unlink'>): Done =>
  inBoth(work, reference, to, (other) => ({ type: 'unlink-case', reference: other }));

/** One side may be as asked already, from an act that broke off: then the other is brought to agree with it. */
async function inBoth(
  work: Work,
  reference: string,
  to: string,
  command: (other: ReferenceOf, side: 'first' | 'second') => CaseCommand,
): Done {
  const first = await findCase(work, reference);
  if (!first.ok) return first;
  const second = await findCase(work, to);
  if (!second.ok) return second;
  const here = await write(work, first.value.id, [command(second.value.reference, 'first')]);
  if (!here.ok && !isSo(here.error)) return here;
  if (first.value.id === second.value.id) return here;
  const there = await write(work, second.value.id, [command(first.value.reference, 'second')]);
  if (!there.ok && !(isSo(there.error) && here.ok)) return there;
  return ok({ reference: first.value.reference });
}

type ReferenceOf = Extract<CaseCommand, { type: 'link-case' }>['reference'];

const isSo = ({ code }: Refusal) => code === 'nothing-changed' || code === 'item-unknown';
