import type { Case, Message } from '#domain/case/case.ts';
import type { Parts } from '../opening/parts.ts';

/** The case a mail with this Message-ID is in. */
export const findByMessageId = (parts: Parts, messageId: string): string | undefined =>
  confirmed(
    parts,
    parts.projection.joins.find({ messageId }),
    (message) => message.messageId === messageId,
  );

/** The case that keeps these very bytes. */
export const findByOriginal = (parts: Parts, sha256: string): string | undefined =>
  confirmed(
    parts,
    parts.projection.joins.find({ sha256 }),
    (message) => message.original?.sha256 === sha256,
  );

function confirmed(
  { projection: { table }, reader }: Parts,
  row: number | undefined,
  is: (message: Message) => boolean,
): string | undefined {
  const caseId = row === undefined ? '' : table.caseId(row);
  const subject: Case | undefined = caseId ? reader.case(caseId) : undefined;
  return subject?.messages.some(is) ? caseId : undefined;
}
