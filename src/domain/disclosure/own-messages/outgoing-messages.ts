import type { Case } from '../../case/case.ts';
import { messageNumbered } from '../../case/registration/message-number.ts';
import type { HeldTable } from '../held-table.ts';
import { type Outgoing, outgoing, type Rendering } from '../outgoing.ts';
import type { Withheld } from '../withheld.ts';
import { withheldFiles } from '../withheld-files.ts';
import { messageNumber } from './own-messages.ts';

/** A message of the requester's own as it goes out; `receivedAt` is ISO 8601. */
export interface OwnMessage {
  readonly receivedAt: string;
  readonly subject: string;
  readonly text: string;
  /** The names of the files that came with it, in one text. */
  readonly attachments: string;
}

/**
 * The requester's own messages as they go out: without those that are left out whole, and without what is redacted in them.
 *
 * @param held as `ownMessages` gives them
 */
export function outgoingMessages(
  held: readonly HeldTable[],
  { messages, disclosure }: Pick<Case, 'messages' | 'disclosure'>,
  rendering: Rendering,
): { readonly messages: readonly OwnMessage[]; readonly withheld: readonly Withheld[] } {
  const out = new Set(disclosure.leftOut.map(({ documentId }) => documentId));
  const kept = held.filter(({ documentId }) => !out.has(documentId));
  const { tables, withheld }: Outgoing = outgoing(kept, disclosure, rendering);
  const files = held.map(({ system, documentId, file }) => ({
    system,
    document: { id: documentId, name: file },
  }));
  return {
    messages: tables.map(({ rows: [row = []] }, at) => {
      const [subject = '', text = '', attachments = ''] = row;
      const received = messageNumbered(messages, messageNumber(kept[at]?.documentId ?? ''));
      return { receivedAt: received?.receivedAt ?? '', subject, text, attachments };
    }),
    withheld: [...withheldFiles(files, disclosure, rendering.words), ...withheld],
  };
}
