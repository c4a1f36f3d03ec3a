/** The header of a mail, cut out of its bytes before anything is parsed. */
export interface MailHeader {
  /** Byte for byte, one character per byte (Latin-1), folded lines joined. */
  readonly text: string;
  /** Where the first field begins: after blank lines and a byte order mark, which some programs put first. */
  readonly start: number;
  /** Where the body begins. */
  readonly end: number;
  /** False when the file ends before the blank line that closes the header. */
  readonly closed: boolean;
}

/** More header than this is no mail anybody wrote. */
export const headerLimit = 1024 * 1024;

/** Fields that say where a mail came from; every mail has one. */
const origins = ['from', 'sender', 'date', 'received', 'message-id', 'return-path'];
// prettier-ignore
const common = [
  'to', 'cc', 'subject', 'reply-to', 'delivered-to', 'mime-version', 'content-type', 'dkim-signature',
  'authentication-results', 'in-reply-to', 'references', 'thread-index',
];

/**
 * The header that a file starts with, or `undefined` when what it starts with is no mail header.
 *
 * @param of a whole mail says where it came from; a `part` of one, taken out of what it was wrapped in, need not
 */
export function findHeader(
  bytes: Uint8Array,
  of: 'mail' | 'part' = 'mail',
): MailHeader | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headerLimit));
  const text = head.toString('latin1');
  const start = /^(?:\xef\xbb\xbf)?\s*/.exec(text)?.[0].length ?? 0;
  const blank = /\r?\n\r?\n/.exec(text.slice(start));
  if (!blank && bytes.length > headerLimit) return undefined;
  const raw = text.slice(start, blank ? start + blank.index : undefined);
  if (of === 'mail' && (raw.includes('\0') || !isHeader(raw))) return undefined;
  const end = blank ? start + blank.index + blank[0].length : bytes.length;
  return { text: unfold(raw), start, end, closed: Boolean(blank) };
}

/** Whether a file begins as a mail does, and its header goes on beyond what is read of one. */
export function isBeyondLimit(bytes: Uint8Array): boolean {
  if (bytes.length <= headerLimit) return false;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, headerLimit).toString('latin1');
  return !/\r?\n\r?\n/.test(text.trimStart()) && isHeader(text.trimStart());
}

/** The value of the first field of a name, or ''. */
export const field = (header: MailHeader, name: string): string =>
  new RegExp(`^${name}[ \\t]*:(.*)$`, 'im').exec(header.text)?.[1]?.trim() ?? '';

const unfold = (raw: string) => raw.replaceAll(/\r?\n(?=[ \t])/g, '');

function isHeader(raw: string): boolean {
  const lines = unfold(raw).split(/\r?\n/);
  const names = lines.flatMap((line) => /^([!-9;-~]+)[ \t]*:/.exec(line)?.[1]?.toLowerCase() ?? []);
  // An mbox line before the first field, or one broken line, does not make it something else.
  if (names.length < lines.length * 0.8 && names.length < lines.length - 1) return false;
  const origin = names.find((name) => origins.includes(name));
  const others = [...origins, ...common].filter((name) => name !== origin);
  return origin !== undefined && names.some((name) => others.includes(name));
}
