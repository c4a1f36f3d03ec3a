import type { Case } from '../../case/case.ts';
import type { Message } from '../../case/message.ts';
import { messageNumbered, numberOf } from '../../case/registration/message-number.ts';
import type { HeldTable } from '../held-table.ts';
import { folded } from '../row-filter.ts';
import { withoutQuoted } from './without-quoted.ts';

/** What a message of the requester's own is called and headed by in an answer. */
export interface OwnMessageWords {
  /** Stands where a table has its system. */
  readonly system: string;
  readonly name: (facts: { readonly number: number }) => string;
  readonly columns: readonly [subject: string, text: string, attachments: string];
}

type Addressed = Pick<Case, 'kind' | 'messages' | 'requester' | 'disclosure'>;

const prefix = 'message-';

/** The number of a message, from 1, that a document's id stands for; `undefined` for any other document. */
export function messageNumber(documentId: string): number | undefined {
  const number = Number(documentId.slice(prefix.length));
  return documentId === `${prefix}${number}` && number > 0 ? number : undefined;
}

/**
 * Whether the document is a message that goes out with the answer: one that the requester wrote to us from an address of
 * theirs, in a request for access. What anybody else wrote in the case is not among them.
 */
export function isOwnMessage(subject: Addressed, documentId: string): boolean {
  const message = messageNumbered(subject.messages, messageNumber(documentId));
  return message !== undefined && isOwn(message, subject);
}

/**
 * The requester's own messages as tables of one row, so that they are flagged, redacted, left out and proven like all other
 * material (Art. 15(3), 15(4)): the subject, what they wrote themselves, the names of the files they sent. Numbers are those of
 * the case's messages and never change.
 *
 * @returns none in a case that is no request for access
 */
export const ownMessages = (subject: Addressed, words: OwnMessageWords): HeldTable[] =>
  subject.messages.flatMap((message, place): HeldTable[] => {
    if (!isOwn(message, subject)) return [];
    const number = numberOf(message, place);
    const name = words.name({ number });
    const { system, columns } = words;
    const table = { documentId: `${prefix}${number}`, table: 0, file: name, system, name, columns };
    // Whoever passed it on may have put files of their own beside it.
    const files = message.forwarded ? [] : message.attachments.map((file) => file.name);
    return [{ ...table, rows: [[message.subject, withoutQuoted(message.text), files.join(', ')]] }];
  });

function isOwn({ from }: Message, { kind, requester, disclosure }: Addressed): boolean {
  const [writer] = from ?? [];
  if (kind !== 'access' || !writer || writer.email.trim() === '') return false;
  return [requester.email, ...disclosure.own].some(
    (known) => folded(known) === folded(writer.email),
  );
}
