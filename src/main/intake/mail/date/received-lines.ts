import type { Email } from 'postal-mime';
import { plainLine } from '../../text/plain-line.ts';
import { parseMailDate } from './mail-date.ts';

/** One `Received` line: which server wrote it, and when. */
export interface ReceivedLine {
  readonly line: string;
  /** The host that says it received the mail, lower case; '' where it does not say. */
  readonly by: string;
  /** Written by a program that fetches mail from a mailbox where it already was. */
  readonly fetched: boolean;
  readonly at: Temporal.Instant | undefined;
}

const fetchers = /\b(?:pop3s?|imaps?|fetchmail|getmail|mpop|retrieved|single-drop)\b/i;

/** More lines than this no mail has passed. */
const most = 100;

const hostIn = (value: string) => /\bby\s+([^\s;()]{1,253})/i.exec(value)?.[1]?.toLowerCase() ?? '';

/** The hosts that say they received a mail, the last first. */
export const receivingHosts = ({ headers }: Pick<Email, 'headers'>): string[] =>
  headers
    .filter(({ key }) => key === 'received')
    .slice(0, most)
    .map(({ value }) => hostIn(value));

/** The `Received` lines of a mail, the one written last first. */
export function receivedLines({ headers }: Pick<Email, 'headers'>): ReceivedLine[] {
  const values = headers.filter(({ key }) => key === 'received').map(({ value }) => value);
  return values.slice(0, most).map((value) => ({
    line: `Received: ${plainLine(value, 400)}`,
    by: hostIn(value),
    fetched: fetchers.test(value.slice(0, 1_000)),
    at: parseMailDate(value.slice(value.lastIndexOf(';') + 1)),
  }));
}
