import type { Writer } from '#domain/case/message.ts';
import type { Receipt } from '#domain/case/registration/receipt.ts';
import type { Draft } from '#shared/views/intake-views.ts';
import { suggestKind } from '../kind/suggest-kind.ts';
import { suggestLanguage } from '../kind/suggest-language.ts';
import type { MessageIds } from './message-ids.ts';

/** One reading of a mail: as it came, or the message that it passes on. */
export type MailVersion = Pick<
  Draft,
  | 'from'
  | 'subject'
  | 'text'
  | 'receivedAt'
  | 'receipt'
  | 'suggestedKind'
  | 'sure'
  | 'because'
  | 'also'
  | 'language'
> &
  MessageIds;

/** What is said of a message before it is known what it asks. */
export interface Said extends MessageIds {
  readonly from: Writer;
  readonly subject: string;
  readonly text: string;
  readonly receivedAt: string;
  readonly receipt: Receipt;
}

/**
 * A message with what it seems to ask, and in which language.
 *
 * @param shown its text without what its page hides
 */
export function versionOf(said: Said, shown = said.text): MailVersion {
  const { kind, sure, because, also } = suggestKind(said.subject, shown);
  return {
    ...said,
    suggestedKind: kind,
    sure,
    because: [...because],
    also: [...also],
    language: suggestLanguage(`${said.subject}\n${shown}`),
  };
}

/** Who reads a mail, and when: what dates are judged by. */
export interface Reading {
  /** ISO instant; a date after it is not believed. */
  readonly now: string;
  /** The zone of a date that names none. */
  readonly zone: string;
}
