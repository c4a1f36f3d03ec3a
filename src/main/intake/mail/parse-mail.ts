import PostalMime, { type Email } from 'postal-mime';
import type { IntakeWarning } from '#shared/views/intake-views.ts';
import { findHeader, headerLimit, type MailHeader } from './mail-header.ts';
import { hasTooManyParts, withinReason } from './mail-bounds.ts';
import { decodeRare, isKnown, isUtf8Name } from './text/charset-names.ts';
import {
  charsetInPage,
  labelsIn,
  misreadings,
  readable,
  relabelled,
  withReadableHeaders,
  wordCharsets,
} from './text/encoding.ts';
import { unwrapped } from './wrapped/unwrap.ts';

/** What a mail says, and what had to be guessed or left out to read it. */
export interface ParsedMail {
  readonly email: Email;
  readonly warnings: readonly IntakeWarning[];
}

/** Deeper nesting is an attack on the reader; real mail stays under ten. Mails within a mail are kept as its attachments. */
const limits = {
  maxNestingDepth: 40,
  forceRfc822Attachments: true,
  maxHeadersSize: 4 * headerLimit,
};

/**
 * Reads a mail. A wrong or missing character set is found by what it does to the text, what is wrapped without a key is
 * laid open; parts too deep or too many to read are left to the kept original, with a warning.
 */
export async function parseMail(original: Uint8Array, header: MailHeader): Promise<ParsedMail> {
  const read = await parseDeclared(original, header);
  const { email, warnings } = await unwrapped(read.email, async (inner) => {
    const found = findHeader(inner, 'part');
    return found && (await parseDeclared(inner, found)).email;
  });
  return { email, warnings: [...read.warnings, ...warnings] };
}

async function parseDeclared(original: Uint8Array, header: MailHeader): Promise<ParsedMail> {
  const shown = withinReason(original, header);
  const { bytes, guessed } = withReadableHeaders(shown, header);
  const declared = hasTooManyParts(bytes) ? undefined : await parse(bytes);
  if (!declared) {
    const top = withReadableHeaders(original.subarray(0, header.end), header);
    const headerOnly = await parse(top.bytes);
    if (!headerOnly) throw new Error('A header within the limit could not be read');
    return { email: headerOnly, warnings: ['parts-unread'] };
  }
  const read = await withReadableText(bytes, header, declared);
  const warnings: IntakeWarning[] = [
    ...read.warnings,
    ...(guessed ? (['encoding-guessed'] as const) : []),
    ...(shown.length === original.length ? [] : (['text-shortened'] as const)),
  ];
  return { email: read.email, warnings };
}

async function withReadableText(
  bytes: Uint8Array,
  header: MailHeader,
  declared: Email,
): Promise<ParsedMail> {
  const text = textOf(declared);
  const faults = misreadings(text);
  const page = charsetInPage(declared.html ?? '');
  // What is ASCII throughout says the same in any set, except where a set hides its letters in ASCII.
  if (faults === 0 && page === undefined && !/[^\0-\x7f]|\+[A-Za-z0-9+/]{2,200}-/.test(text)) {
    return { email: declared, warnings: [] };
  }
  const labels = labelsIn(bytes);
  const rare = labels.find((label) => !isKnown(label));
  if (rare !== undefined)
    return (
      (await rereadRare(bytes, declared, rare)) ?? {
        email: declared,
        warnings: ['encoding-guessed'],
      }
    );
  if (faults === 0) return { email: declared, warnings: [] };
  const hints = [page, ...wordCharsets(header)].filter(
    (name) => name !== undefined && !isUtf8Name(name) && isKnown(name),
  );
  return reread(
    bytes,
    declared,
    faults,
    hints as string[],
    page !== undefined && labels.every((label) => label === page),
  );
}

async function reread(
  bytes: Uint8Array,
  declared: Email,
  faults: number,
  hints: readonly string[],
  /** The page says itself what it is in, and nothing else does. */
  told: boolean,
): Promise<ParsedMail> {
  let best: { email: Email; faults: number; charset: string } | undefined;
  for (const charset of new Set([...hints.slice(0, 2), 'utf-8', 'windows-1252'])) {
    const email = await parse(relabelled(bytes, charset));
    const found = email ? misreadings(textOf(email)) : Infinity;
    if (email && found < (best?.faults ?? faults)) best = { email, faults: found, charset };
  }
  if (!best) {
    const [text, html] = [readable(declared.text ?? ''), readable(declared.html ?? '')];
    // The sender's own text can hold such marks: then no reading is better than the declared one.
    if (text === (declared.text ?? '') && html === (declared.html ?? ''))
      return { email: declared, warnings: [] };
    return { email: { ...declared, text, html }, warnings: ['encoding-guessed'] };
  }
  const { text, html } = best.email;
  return {
    email: { ...declared, text, html },
    warnings: told && best.charset === hints[0] ? [] : ['encoding-guessed'],
  };
}

/** Text in a set that the parser does not know, which gives each byte a character of its own so that it can be had back. */
async function rereadRare(
  bytes: Uint8Array,
  declared: Email,
  charset: string,
): Promise<ParsedMail | undefined> {
  const email = await parse(relabelled(bytes, 'x-user-defined'));
  const read = (text: string | undefined) => {
    const held = Buffer.from(
      (text ?? '').replaceAll(/[\uf780-\uf7ff]/g, (sign) =>
        String.fromCharCode(sign.charCodeAt(0) - 0xf700),
      ),
      'latin1',
    );
    return decodeRare(held, charset);
  };
  const [text, html] = [read(email?.text), read(email?.html)];
  if (text === undefined || html === undefined) return undefined;
  return { email: { ...declared, text, html }, warnings: [] };
}

/** The mail, or `undefined` when it nests deeper than anybody reads. */
async function parse(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(bytes, limits);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Maximum ')) return undefined;
    throw error;
  }
}

const textOf = ({ text = '', html = '' }: Email) => text.slice(0, 100_000) + html.slice(0, 100_000);
