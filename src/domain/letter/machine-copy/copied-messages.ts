import type { OwnMessage } from '../../disclosure/own-messages/outgoing-messages.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { holdsData } from '../letter-facts.ts';
import { receivedOn } from '../sections/received-on.ts';

/** A message of the requester's own in the copy; `received` is `YYYY-MM-DD` in the controller's zone. */
export interface CopiedMessage extends Omit<OwnMessage, 'receivedAt'> {
  readonly received: string;
}

/** Messages as they are copied. */
export const copiedMessages = (
  messages: readonly OwnMessage[],
  zone: string,
): readonly CopiedMessage[] =>
  messages.map(({ receivedAt, ...message }) => ({
    received: receivedOn(receivedAt, zone).toString(),
    ...message,
  }));

/** Longer than this in all, and they are a file inside the letter instead of pages of it. */
const mostPrinted = 4_000;

/** Whether the requester's own messages are printed: where they are short, in a letter that has more to say. */
export const printsMessages = (
  facts: Pick<LetterFacts, 'messages' | 'tables' | 'heldIn'>,
): boolean =>
  holdsData(facts) &&
  facts.messages.reduce((sum, { subject, text }) => sum + subject.length + text.length, 0) <=
    mostPrinted;

/**
 * The file inside the letter that holds the messages, where they are not printed: its name says nothing about a person.
 *
 * @example `DSR-2026-0001-messages.txt`
 */
export const messagesFile = (
  reference: string,
  facts: Pick<LetterFacts, 'messages' | 'tables' | 'heldIn'>,
): string =>
  facts.messages.length > 0 && !printsMessages(facts) ? `${reference}-messages.txt` : '';
