import type { Shape } from '../shape.ts';
import type * as sv from '../sv/verification.ts';

/** What a check of the book has found. */
export const faults = {
  'journal-missing': 'The log is missing.',
  'journal-foreign': 'The log and the key file are not of the same book.',
  'chain-broken': 'Event {{seq}} is not as it was written, or does not follow the one before.',
  'events-missing': 'Event {{seq}} and those that followed once were there and are missing.',
  'head-differs': 'Event {{seq}} is another than the one the log ended with when it was last seen.',
  'head-unreadable': 'The note of where the log ended cannot be read.',
  'batch-not-signed':
    'Event {{seq}} of the log of computer {{desk}} was not signed by the officer it names.',
  'head-not-signed':
    'The note of where the log ended is missing, or was not signed by an officer of the book.',
  'log-forked':
    'Event {{seq}} of the log of computer {{desk}} saw another event in another log than stands there now.',
  'first-officer-foreign': 'The first officer in the log is not the one that the book’s keys know.',
  'file-altered': 'The file {{blob}} that event {{seq}} names is missing or changed.',
  'event-after-disposal': 'Event {{seq}} stands under a case that had been disposed of by then.',
  'event-open-to-all': 'Event {{seq}} is sealed with a key of zeros, and anybody can read it.',
  'event-does-not-open': 'Event {{seq}} does not open with the keys of the book.',
  'file-does-not-open':
    'The file {{blob}} that event {{seq}} names does not open with the key of its case.',
  'keys-damaged': 'The key file is not as it was written.',
  'key-cost-refused': 'The key file asks for work that Ombud never asks for.',
  'keys-misshapen': 'The key file ends in the middle of a case’s key.',
  'keys-doubled': 'Cases with more than one key in the key file: {{cases, number}}.',
  'keys-open-to-all': 'The key file opens with a key of zeros.',
  'keys-do-not-open': 'The book’s own keys, or those of cases ({{cases, number}}), do not open.',
  'case-key-missing':
    'Cases without a key in the key file: {{cases, number}}. The first begins with event {{seq}}.',
} satisfies Shape<typeof sv.faults>;

/** What a check cannot tell, however well it ends. */
export const unproven = {
  'whose-book':
    'That the first officer’s key is the true one: check with the passphrase, or compare the fingerprint.',
  contents: 'That events and files open with the book’s keys: check with the passphrase.',
  'before-signing':
    'Who wrote what stands in the log from before events were signed, in a book of the first version.',
  age: 'That this is not an older copy of everything: compare with a colleague’s computer, a backup or a printed end of the log.',
} satisfies Shape<typeof sv.unproven>;
