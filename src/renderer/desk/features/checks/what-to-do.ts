import type { BookFault } from '#shared/verification.ts';

/** What kind of thing is wrong, and so what helps: the log, a kept file, the keys, or what somebody did. */
export type Remedy = 'log' | 'file' | 'keys' | 'people';

/** Damage to the log is mended by itself at the next opening, where a copy has what is missing. */
export const remedyFor = {
  'journal-missing': 'log',
  'journal-foreign': 'log',
  'chain-broken': 'log',
  'events-missing': 'log',
  'head-differs': 'log',
  'head-unreadable': 'log',
  'head-not-signed': 'log',
  'event-does-not-open': 'people',
  'batch-not-signed': 'people',
  'log-forked': 'people',
  'event-after-disposal': 'people',
  'event-open-to-all': 'people',
  'first-officer-foreign': 'people',
  'file-altered': 'file',
  'file-does-not-open': 'people',
  'keys-misshapen': 'keys',
  'keys-open-to-all': 'people',
  'keys-doubled': 'keys',
  'keys-do-not-open': 'keys',
  'keys-damaged': 'keys',
  'key-cost-refused': 'keys',
  'case-key-missing': 'keys',
} satisfies Record<BookFault['code'], Remedy>;
