import type { Case } from '#domain/case/case.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import { knownRecipients } from '#domain/register/known-recipients.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { decideAll } from '../../casebook/acts/decide-all.ts';
import { registerAt } from '../../register/in-force.ts';
import { suppress } from '../suppression/suppression.ts';
import { by, findCase, type Work } from '../work.ts';
import { type Done, write } from './execute.ts';

/**
 * Carries out commands that come from outside, all or none. What they say of the book is made so or held against it: an
 * address that is said to stand on the suppression list is entered there first, and that nobody has received the data is
 * not said against the record of processing.
 */
export async function executeAsked(
  work: Work,
  reference: string,
  commands: readonly CaseCommand[],
): Promise<Result<Done, Refusal>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const subject = found.value;
  const says = (what: CaseCommand['type']) => commands.some(({ type }) => type === what);
  if (says('declare-no-recipients')) {
    const record = registerAt(work.registers, work.clock.today());
    if (!record.ok) return record;
    const names = knownRecipients(subject, record.value);
    if (names.length > 0) return refuse({ code: 'recipients-in-record', names: names.join(', ') });
  }
  const entered = says('enter-suppression')
    ? await suppressOwn(work, subject, commands)
    : ok(undefined);
  return entered.ok ? write(work, subject.id, commands) : entered;
}

/** Enters the requester's own address on the list; not before it is certain that the rest will pass. */
async function suppressOwn(
  work: Work,
  subject: Case,
  commands: readonly CaseCommand[],
): Promise<Result<unknown, Refusal>> {
  const { reviewRequired } = work.book.settings;
  const rehearsed = decideAll(subject.id, subject, commands, {
    ...by(work),
    reference: '',
    reviewRequired,
    zone: work.clock.placeOf(subject).zone,
    dueOf: (one) => work.clock.dueOf(one).due,
  });
  if (!rehearsed.ok) return rehearsed;
  const address = subject.requester.email;
  if (address.trim() === '') return refuse({ code: 'suppression-address-missing' });
  return suppress(work, { address });
}
