import { channelOf, plainAddress } from '#domain/suppression/address.ts';
import type { SuppressionEntry, SuppressionRefusal } from '#domain/suppression/entry.ts';
import { wordless } from '#domain/case/wordless.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import { write } from '../cases/execute.ts';
import { by, findCase, type Work } from '../work.ts';

/** How many stand on the list. Who they are cannot be read out of it. */
export const suppressionView = ({ book: { suppressions } }: Work) => ({
  emails: suppressions.count('email'),
  phones: suppressions.count('phone'),
});

/** Since when an address is on the list, if it is. */
export async function lookUp(
  work: Work,
  { address }: Request<'suppression:look-up'>,
): Promise<Response<'suppression:look-up'>> {
  const entry = entryOf(work, address);
  if (!entry.ok) return entry;
  const since = work.book.suppressions.since(entry.value);
  return ok(since === undefined ? {} : { since });
}

/** Enters an address. One that is there already is left as it is: it keeps the day it was entered on. */
export async function suppress(
  work: Work,
  { address }: Request<'suppression:add'>,
): Promise<Response<'suppression:add'>> {
  const entry = entryOf(work, address);
  if (!entry.ok) return entry;
  let added = false;
  const written = await work.book.decideRules<never>(() => {
    added = work.book.suppressions.since(entry.value) === undefined;
    return ok(added ? [{ type: 'suppression-added', ...entry.value }] : []);
  }, by(work));
  return written.ok ? ok({ added }) : written;
}

/** Takes an address off the list, with why: the person has asked for marketing again, or it was a mistake. */
export async function unsuppress(
  work: Work,
  { address, reason }: Request<'suppression:remove'>,
): Promise<Response<'suppression:remove'>> {
  const refused = wordless(reason);
  if (refused) return refused;
  const entry = entryOf(work, address);
  if (!entry.ok) return entry;
  const written = await work.book.decideRules<SuppressionRefusal>(
    () =>
      work.book.suppressions.since(entry.value) === undefined
        ? refuse({ code: 'not-suppressed' })
        : ok({ type: 'suppression-removed', ...entry.value, reason }),
    by(work),
  );
  return written.ok ? ok(suppressionView(work)) : written;
}

/**
 * Enters the address of a marketing objection, and says in the case that it was done. The list comes first: after a
 * crash in between the person is on it, and doing it again makes good the case.
 */
export async function suppressInCase(
  work: Work,
  { reference, address }: Request<'suppression:enter'>,
): Promise<Response<'suppression:enter'>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const subject = found.value;
  if (subject.kind !== 'marketing-objection') return refuse({ code: 'not-a-marketing-objection' });
  if (subject.state === 'closed') return refuse({ code: 'case-closed', reference });
  const wanted = address ?? subject.requester.email;
  if (wanted.trim() === '') return refuse({ code: 'suppression-address-missing' });
  const entered = await suppress(work, { address: wanted });
  if (!entered.ok || subject.marketing.suppressed) return entered;
  const written = await write(work, subject.id, [{ type: 'enter-suppression' }]);
  return written.ok ? entered : written;
}

function entryOf(
  { book, clock }: Work,
  address: string,
): Result<SuppressionEntry, SuppressionRefusal> {
  const channel = channelOf(address);
  const plain = plainAddress(channel, address, clock.placeOf({}).country);
  if (plain === undefined) return refuse({ code: 'suppression-address-malformed' });
  return ok({ channel, digest: book.digests()(plain) });
}
