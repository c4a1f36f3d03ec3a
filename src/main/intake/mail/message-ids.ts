import type { Email } from 'postal-mime';

/** How a mail is tied to others (RFC 5322, 3.6.4). Ids are kept with their angle brackets. */
export interface MessageIds {
  /** '' when the mail has none. */
  readonly messageId: string;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
}

/** The ids of a mail, without the words some programs put beside them. */
export function messageIds(
  email: Pick<Email, 'messageId' | 'inReplyTo' | 'references'>,
): MessageIds {
  return {
    messageId: idsIn(email.messageId)[0] ?? '',
    inReplyTo: idsIn(email.inReplyTo),
    references: idsIn(email.references),
  };
}

const idsIn = (value = '') => value.match(/<[^<>\s]{1,998}>/g)?.slice(0, 500) ?? [];
