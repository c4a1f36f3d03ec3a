import { ok, type Result } from '#domain/result.ts';
import type { Request } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { write } from './execute.ts';
import { findCase, type Work } from '../work.ts';

/**
 * Opens a case that arose from another, as when a complaint is really a request or a breach. It keeps the person, the
 * words and the day it came in, for the clock runs from then. The new case is written whole, its own link included,
 * before the old one is told of it.
 */
export async function branchCase(
  work: Work,
  { reference, kind }: Request<'cases:branch'>,
): Promise<Result<{ reference: string }, Refusal>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const { id, language, channel, receivedAt, requester, representative, group, messages } =
    found.value;
  const { subject = '', text = '' } = messages[0] ?? {};
  const message = { receivedAt, subject, text, messageId: '', attachments: [] };
  const opened = await write(work, undefined, [
    { type: 'open-case', kind, language, channel, receivedAt, requester, message },
    { type: 'link-case', reference: found.value.reference, relation: 'arose-from' },
    ...(group === 'unknown' ? [] : [{ type: 'classify-requester', group } as const]),
    ...(representative
      ? [{ type: 'name-representative', ...nameOf(representative) } as const]
      : []),
  ]);
  if (!opened.ok) return opened;
  const branch = opened.value.reference;
  const linked = await write(work, id, [
    { type: 'link-case', reference: branch, relation: 'led-to' },
  ]);
  return linked.ok ? ok({ reference: branch }) : linked;
}

/** The authority is shown anew in each case: it may not cover both. */
const nameOf = ({ name, email, relation }: { name: string; email: string; relation: string }) => ({
  name,
  email,
  relation,
});
