import type { Message } from '../message.ts';

/**
 * The number of a message in its case: the one that its desk gave it, so that it stays the same when messages of other
 * desks come before it; in old books its place.
 *
 * @param place from 0
 */
export const numberOf = ({ number }: Pick<Message, 'number'>, place: number): number =>
  number ?? place + 1;

/** The message of a number. */
export const messageNumbered = (
  messages: readonly Message[],
  number: number | undefined,
): Message | undefined =>
  messages.find((message, place) => number !== undefined && numberOf(message, place) === number);
