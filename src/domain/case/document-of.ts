import type { CaseDocument } from './document.ts';
import type { CaseCommand } from './command.ts';
import type { CaseEvent } from './event.ts';

/** The file that an event brings into the book, or a command is about to. */
export function documentOf(from: CaseEvent | CaseCommand): CaseDocument | undefined {
  if ('document' in from) return from.document;
  return 'message' in from ? from.message.original : undefined;
}
