import type { Case } from '#domain/case/case.ts';
import type { CaseDocument } from '#domain/case/document.ts';
import type { Collection } from '#domain/case/data/collection.ts';
import type { Message } from '#domain/case/message.ts';
import type { CaseEvent } from '#domain/case/event.ts';
import { beginnings, forRow } from '../projection/words/searched-words.ts';

/** What the projection has no use for would be held for every case at once. */
export const slim = (subject: Case): Case => ({
  ...subject,
  messages: forRow(subject.messages),
  notes: beginnings(subject.notes),
  // Whether there are any is all that a list says of them; which they are, what comes later of them tells.
  collections: subject.collections.map(({ document: { id } }) => collected(id)),
  letters: subject.letters.map((letter) => ({ ...letter, document: noDocument })),
});

const noDocument: CaseDocument = { id: '', name: '', mediaType: '', size: 0, sha256: '', blob: '' };
const collected = (id: string): Collection => ({
  system: '',
  document: { ...noDocument, id },
  tables: [],
});

/** A message as far as it is found again by. */
export const withoutText = (event: Extract<CaseEvent, { message: Message }>): CaseEvent => ({
  ...event,
  message: { ...event.message, text: '', attachments: [] },
});
