import { emailsIn } from '../disclosure/flags/emails.ts';
import { plainText } from '../disclosure/flags/plain-text.ts';
import { type SuppressionChannel, withoutTag } from './address.ts';
import { phoneForms } from './phone-forms.ts';
import { unicodeDomain } from './unicode-domain.ts';

/** An address found in a row, in its plain form. */
export interface FoundAddress {
  readonly channel: SuppressionChannel;
  readonly address: string;
}

/** What a row of a mailing list says of whom it reaches. */
export interface Reached {
  readonly found: readonly FoundAddress[];
  /** Something in it looks like an address and could not be read as one. */
  readonly unclear: boolean;
}

/** Signs that stand in the local part of some addresses: what comes before them would be cut off. */
const cutOff = /[!#$&*^`{}~"\\]$/;
/** Figures and what stands between them in a telephone number, and nothing else. */
const mayBePhone = /^[+(]?\d[\d ()./+-]{5,}$/;

/**
 * Every e-mail address and telephone number in a row of a mailing list, whatever its column and however it is written: in
 * a link (`mailto:a@…`), between quotation marks or bars, with a name, with a domain in Punycode, without the noughts and
 * signs that a spreadsheet takes from a number. An address with a tag (`alva+nyhet@…`) is also looked for without it:
 * the tag is the person's own label on one mailbox (RFC 5233), and an objection is the person's.
 */
export function reachedBy(cells: readonly string[], country: string): Reached {
  const found: FoundAddress[] = [];
  let unclear = false;
  for (const cell of cells) {
    const text = plainText(cell.replaceAll(/%40|&#0*64;|&#x40;/gi, '@')).text;
    const emails = emailsIn(text);
    for (const { address, start } of emails) {
      const plain = unicodeAddress(address);
      for (const form of new Set([plain, withoutTag(plain)])) {
        found.push({ channel: 'email', address: form });
      }
      if (cutOff.test(text.slice(0, start))) unclear = true;
    }
    const read = emails.reduce((sum, { start, end }) => sum + signs(text.slice(start, end)), 0);
    if (signs(text) > read) unclear = true;
    if (emails.length > 0 || isDate(text)) continue;
    const phones = phoneForms(text, country);
    for (const address of phones) found.push({ channel: 'phone', address });
    if (phones.length === 0 && mayBePhone.test(text.trim())) unclear = true;
  }
  return { found, unclear };
}

const signs = (text: string): number => text.split('@').length - 1;

function unicodeAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return address.slice(0, at + 1) + unicodeDomain(address.slice(at + 1));
}

const isDate = (text: string): boolean =>
  /^(?:19|20)\d\d[-/.](?:0?\d|1[0-2])[-/.][0-3]?\d(?:[ T]|$)/.test(text.trim());

/** What a mailing list is when those who want no marketing are gone from it. */
export interface Washed<R> {
  readonly rows: readonly R[];
  readonly removed: number;
  /** Rows that could not be compared with the list: never mixed with those that were. */
  readonly unread: readonly R[];
}

/**
 * Takes the rows out of a mailing list whose person is on the suppression list by any address in the row: an objection
 * to marketing is to all of it, whatever the channel (Art. 21(2) and (3)). Rows without an address that can be read are
 * set apart. A first row without an address names the columns; it stays. Blank rows stay. Pure.
 */
export function washed<R>(
  rows: readonly R[],
  cellsOf: (row: R) => readonly string[],
  country: string,
  isSuppressed: (found: FoundAddress) => boolean,
): Washed<R> {
  let removed = 0;
  const unread: R[] = [];
  const kept = rows.filter((row, at) => {
    const cells = cellsOf(row);
    const { found, unclear } = reachedBy(cells, country);
    if (found.some(isSuppressed)) {
      removed += 1;
      return false;
    }
    const blank = cells.every((cell) => cell.trim() === '');
    const head = at === 0 && found.length === 0 && !unclear;
    if (blank || head || (found.length > 0 && !unclear)) return true;
    unread.push(row);
    return false;
  });
  return { rows: kept, removed, unread };
}
