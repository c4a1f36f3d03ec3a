import type { Language } from '../language.ts';
import type { CaseKind } from './kind.ts';
import type { Message } from './message.ts';

/** How it reached the company. */
export const channels = ['email', 'phone', 'letter', 'visit'] as const;
export type Channel = (typeof channels)[number];

/** The person who asks or complains, as far as known. Empty strings mean unknown. */
export interface Requester {
  readonly name: string;
  readonly email: string;
  /** Postal address, one line per line. */
  readonly address: string;
}

/** What a case is opened with. */
export interface Opening {
  readonly kind: CaseKind;
  readonly language: Language;
  readonly channel: Channel;
  /** When it reached the company (Art. 12(3)); for a breach, when the company became aware (Art. 33(1)). */
  readonly receivedAt: string;
  readonly requester: Requester;
  readonly message: Message;
}
