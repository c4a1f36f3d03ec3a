import PostalMime, { type Email } from 'postal-mime';
import type { IntakeWarning } from '#shared/views.ts';
import { misreadings, relabelled, withReadableHeaders } from './encoding.ts';
import { headerLimit, type MailHeader } from './mail-header.ts';

/** What a mail says, and what had to be guessed or left out to read it. */
export interface ParsedMail {
  readonly email: Email;
  readonly warnings: readonly IntakeWarning[];
}

/** Deeper nesting is an attack on the reader; real mail stays under ten. */
const limits = { maxNestingDepth: 40, maxRfc822NestingDepth: 5, maxHeadersSize: 4 * headerLimit };

/**
 * Reads a mail. A wrong or missing character set is found by what it does to the text; parts too deep to
 * read are left to the kept original, with a warning.
 */
export async function parseMail(original: Uint8Array, header: MailHeader): Promise<ParsedMail> {
  const bytes = withReadableHeaders(original, header);
  const declared = await read(bytes);
  if (!declared) {
    const headerOnly = await read(withReadableHeaders(original.subarray(0, header.end), header));
    if (!headerOnly) throw new Error('A header within the limit could not be read');
    return { email: headerOnly, warnings: ['parts-unread'] };
  }
  const faults = misreadings(textOf(declared));
  if (faults === 0) return { email: declared, warnings: [] };
  return reread(bytes, declared, faults);
}

async function reread(bytes: Uint8Array, declared: Email, faults: number): Promise<ParsedMail> {
  let best = { email: declared, faults };
  for (const charset of ['utf-8', 'windows-1252']) {
    const email = await read(relabelled(bytes, charset));
    const found = email && misreadings(textOf(email));
    if (email && found !== undefined && found < best.faults) best = { email, faults: found };
  }
  const bodies = { text: best.email.text, html: best.email.html };
  return { email: { ...declared, ...bodies }, warnings: ['encoding-guessed'] };
}

/** The mail, or `undefined` when it nests deeper than anybody reads. */
async function read(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(bytes, limits);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Maximum ')) return undefined;
    throw error;
  }
}

const textOf = ({ text = '', html = '' }: Email) => text.slice(0, 100_000) + html.slice(0, 100_000);
