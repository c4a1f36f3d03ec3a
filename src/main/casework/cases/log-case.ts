import { ok, type Result } from '#domain/result.ts';
import type { Request } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { write } from './execute.ts';
import type { Work } from '../work.ts';

/** Opens a case from what someone said, wrote on paper or came in with. */
export async function logCase(
  work: Work,
  { subject, text, ...facts }: Request<'cases:log'>,
): Promise<Result<{ reference: string }, Refusal>> {
  const { receivedAt } = facts;
  const message = { receivedAt, subject, text, messageId: '', attachments: [] };
  const opened = await write(work, undefined, [{ type: 'open-case', ...facts, message }]);
  return opened.ok ? ok({ reference: opened.value.reference }) : opened;
}
