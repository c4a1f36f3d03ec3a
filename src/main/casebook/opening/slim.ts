import type { Case, CaseDocument, Collection, Message } from '#domain/case/case.ts';
import type { CaseEvent } from '#domain/case/event.ts';
import { asSearched, beginnings } from '../projection/searched-words.ts';

/** What the projection has no use for would be held for every case at once. */
export const slim = (subject: Case): Case => ({
  ...subject,
  messages: asSearched(subject.messages),
  notes: beginnings(subject.notes),
  // Whether there are any is all that a list says of them.
  collections: subject.collections.slice(0, 1).map(() => nothingCollected),
  letters: subject.letters.map((letter) => ({ ...letter, document: noDocument })),
});

const noDocument: CaseDocument = { id: '', name: '', mediaType: '', size: 0, sha256: '', blob: '' };
const nothingCollected: Collection = { system: '', document: noDocument, tables: [] };

/** A message as far as it is found again by. */
export const withoutText = (event: Extract<CaseEvent, { message: Message }>): CaseEvent => ({
  ...event,
  message: { ...event.message, text: '', attachments: [] },
});
