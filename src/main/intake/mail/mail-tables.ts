import type { Address } from 'postal-mime';
import { ok, type Result } from '#domain/result.ts';
import type { IntakeRefusal } from '#shared/refusals/intake-refusal.ts';
import { attachmentsOf } from './attachments.ts';
import { extensionOf, type IncomingFile } from '../incoming-file.ts';
import { mailText } from './text/mail-text.ts';
import { openMail } from './open-mail.ts';
import { isCompoundFile } from '../outlook/compound-file.ts';
import { parseMail } from './parse-mail.ts';
import { plainLine } from '../text/plain-line.ts';
import { tableName } from '../tables/read-table.ts';
import type { CollectedTableWithRows } from '../tables/collected-table.ts';

interface MailAsData {
  readonly mediaType: string;
  readonly tables: readonly CollectedTableWithRows[];
}

/**
 * A mail as personal data: one row of what it says under the names of its own header (RFC 5322), and its attachments.
 * `undefined` for a file that is no mail.
 */
export async function mailTables(
  file: Pick<IncomingFile, 'name' | 'bytes'>,
): Promise<Result<MailAsData, IntakeRefusal> | undefined> {
  const isMail = ['eml', 'msg'].includes(extensionOf(file.name)) || isCompoundFile(file.bytes);
  if (!isMail) return undefined;
  const opened = openMail(file);
  if (!opened.ok) return opened;
  const { bytes, header, mediaType } = opened.value;
  const { email } = await parseMail(bytes, header);
  const attachments = attachmentsOf(email);
  const stated = email.headers.find(({ key }) => key === 'date')?.value ?? '';
  const cells: [string, string][] = [
    ['From', said(email.from)],
    ['To', (email.to ?? []).map(said).join('; ')],
    ['Cc', (email.cc ?? []).map(said).join('; ')],
    ['Date', plainLine(stated)],
    ['Subject', plainLine(email.subject ?? '')],
    ['Text', mailText(email).text],
  ];
  const held = cells.filter(([, text]) => text !== '');
  const name = tableName(file.name);
  const mail = {
    name,
    columns: held.map(([column]) => column),
    rows: [held.map(([, text]) => text)],
  };
  const files = {
    name: `${name}: attachments`,
    columns: ['Name', 'Type', 'Bytes'],
    rows: attachments.map(({ name, mediaType, size }) => [name, mediaType, String(size)]),
  };
  return ok({ mediaType, tables: attachments.length > 0 ? [mail, files] : [mail] });
}

function said(address: Address | undefined): string {
  if (!address) return '';
  if (address.group) return address.group.map(said).join('; ');
  const { name, address: email } = address;
  return plainLine(name && email && name !== email ? `${name} <${email}>` : email || name, 400);
}
