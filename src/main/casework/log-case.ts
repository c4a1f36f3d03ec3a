import type { Result } from '#domain/result.ts';
import type { Request } from '#shared/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { write, type Done } from './execute.ts';
import type { Work } from './work.ts';

/** Opens a case from what someone said, wrote on paper or came in with. */
export function logCase(
  work: Work,
  { subject, text, ...facts }: Request<'cases:log'>,
): Promise<Result<Done, Refusal>> {
  const { receivedAt } = facts;
  const message = { receivedAt, subject, text, messageId: '', attachments: [] };
  return write(work, undefined, [{ type: 'open-case', ...facts, message }]);
}
