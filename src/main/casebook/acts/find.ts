import type { Message } from '#domain/case/message.ts';
import type { Parts } from '../opening/parts.ts';

/** The case a mail with this Message-ID is in, the newest of several. */
export const findByMessageId = (parts: Parts, messageId: string): string | undefined =>
  confirmed(
    parts,
    parts.projection.joins.find({ messageId }),
    (message) => message.messageId === messageId,
  );

/** The case that keeps these very bytes, the newest of several. */
export const findByOriginal = (parts: Parts, sha256: string): string | undefined =>
  confirmed(
    parts,
    parts.projection.joins.find({ sha256 }),
    (message) => message.original?.sha256 === sha256,
  );

const confirmed = (
  { projection: { table }, reader }: Parts,
  rows: readonly number[],
  is: (message: Message) => boolean,
): string | undefined =>
  rows
    .map((row) => table.caseId(row))
    .find((caseId) => caseId !== '' && reader.case(caseId)?.messages.some(is));
