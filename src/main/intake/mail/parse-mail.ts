import PostalMime, { type Email } from 'postal-mime';
import type { IntakeWarning } from '#shared/views/views.ts';
import { misreadings, relabelled, withReadableHeaders } from './encoding.ts';
import { headerLimit, type MailHeader } from './mail-header.ts';
import { hasTooManyParts, withinReason } from './mail-bounds.ts';

/** What a mail says, and what had to be guessed or left out to read it. */
export interface ParsedMail {
  readonly email: Email;
  readonly warnings: readonly IntakeWarning[];
}

/** Deeper nesting is an attack on the reader; real mail stays under ten. */
const limits = { maxNestingDepth: 40, maxRfc822NestingDepth: 5, maxHeadersSize: 4 * headerLimit };

/**
 * Reads a mail. A wrong or missing character set is found by what it does to the text; parts too deep or too
 * many to read are left to the kept original, with a warning.
 */
export async function parseMail(original: Uint8Array, header: MailHeader): Promise<ParsedMail> {
  const shown = withinReason(original, header);
  const bytes = withReadableHeaders(shown, header);
  const declared = hasTooManyParts(bytes) ? undefined : await parse(bytes);
  if (!declared) {
    const headerOnly = await parse(withReadableHeaders(original.subarray(0, header.end), header));
    if (!headerOnly) throw new Error('A header within the limit could not be read');
    return { email: headerOnly, warnings: ['parts-unread'] };
  }
  const faults = misreadings(textOf(declared));
  const read =
    faults === 0 ? { email: declared, warnings: [] } : await reread(bytes, declared, faults);
  if (shown.length === original.length) return read;
  return { ...read, warnings: [...read.warnings, 'text-shortened'] };
}

async function reread(bytes: Uint8Array, declared: Email, faults: number): Promise<ParsedMail> {
  let best: { email: Email; faults: number } | undefined;
  for (const charset of ['utf-8', 'windows-1252']) {
    const email = await parse(relabelled(bytes, charset));
    const found = email ? misreadings(textOf(email)) : Infinity;
    if (email && found < (best?.faults ?? faults)) best = { email, faults: found };
  }
  // The sender's own text can hold such marks: then no reading is better than the declared one.
  if (!best) return { email: declared, warnings: [] };
  const { text, html } = best.email;
  return { email: { ...declared, text, html }, warnings: ['encoding-guessed'] };
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
