import { messageNumbered } from '#domain/case/registration/message-number.ts';
import type { Message } from '#domain/case/message.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Request } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { suggestKind } from '../../intake/kind/suggest-kind.ts';
import { write } from '../cases/execute.ts';
import { linkCases } from '../cases/link-cases.ts';
import { keepDocument } from '../documents/keep-document.ts';
import { findCase, type Work } from '../work.ts';

/**
 * Makes a case of its own of a message that came to a closed case, with its own day of receipt and its original under the
 * new case's key; both cases are told of each other, and the message no longer waits.
 */
export const ownCase = (
  work: Work,
  message: Request<'cases:own-case'>,
): Promise<Result<{ reference: string }, Refusal>> => work.oneByOne(() => madeOwn(work, message));

async function madeOwn(
  work: Work,
  { reference, number }: Request<'cases:own-case'>,
): Promise<Result<{ reference: string }, Refusal>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const { id, messages, unsettled, language, requester } = found.value;
  const message = messageNumbered(messages, number);
  if (!message || !unsettled.includes(number)) {
    return refuse({ code: 'item-unknown', id: String(number) });
  }
  const kept = await copied(work, id, message);
  if (!kept.ok) return kept;
  const [from] = message.from ?? [];
  const opened = await write(work, kept.value.caseId, [
    {
      type: 'open-case',
      kind: suggestKind(message.subject, message.text).kind,
      language,
      channel: 'email',
      receivedAt: message.receivedAt,
      requester: from ? { ...from, address: '' } : requester,
      message: kept.value.message,
    },
  ]);
  if (!opened.ok) return opened;
  const own = opened.value.reference;
  const linked = await linkCases(work, { reference, to: own, relation: 'led-to' });
  if (!linked.ok) return linked;
  const settled = await write(work, id, [
    { type: 'settle-message', number, as: 'own-case', reference: own },
  ]);
  return settled.ok ? ok({ reference: own }) : settled;
}

/** Files are sealed under the key of their case: the new one gets a copy of its own. */
async function copied(
  work: Work,
  caseId: string,
  message: Message,
): Promise<Result<{ caseId: string | undefined; message: Message }, Refusal>> {
  const { original, ...rest } = message;
  if (!original) return ok({ caseId: undefined, message });
  const bytes = await work.book.readBlob(caseId, original.blob);
  if (!bytes.ok) return bytes;
  const kept = await keepDocument(work, undefined, bytes.value, original);
  if (!kept.ok) return kept;
  const { caseId: own, document } = kept.value;
  return ok({ caseId: own, message: { ...rest, original: document } });
}
