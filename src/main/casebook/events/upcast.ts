import type { BookEvent } from '#domain/book/event.ts';
import type { CaseEvent } from '#domain/case/event.ts';

/** The payload version this app writes. */
export const payloadVersion = 1;

/** What is sealed in an event. */
export interface Payload<E extends CaseEvent | BookEvent> {
  readonly actor: string;
  readonly event: E;
}

/** A newer app has written this event: an older one must not guess at it. */
export class NewerPayload extends Error {
  readonly found: number;

  constructor(found: number) {
    super(`Payload version ${found}`);
    this.found = found;
  }
}

/**
 * Brings a payload of any version we have written to today's shape. One frozen function per version: add the next
 * below the last, never edit one that was released. Version 1 is today's.
 */
export function upcast<E extends CaseEvent | BookEvent>(json: string, v: number): Payload<E> {
  if (v !== payloadVersion) throw new NewerPayload(v);
  // Our own bytes: sealed by us, and authenticated before they get here.
  return JSON.parse(json);
}
