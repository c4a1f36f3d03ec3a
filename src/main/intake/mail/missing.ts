import type { Attachment as MailPart } from 'postal-mime';
import type { MissingReason } from '#domain/case/message.ts';

/** Media types that stand in for a file: the first of the standard, the others of mail programs. */
const standIns: Readonly<Record<string, MissingReason>> = {
  'message/external-body': 'elsewhere',
  'message/partial': 'removed',
  'text/x-moz-deleted': 'removed',
  'application/x-outlook-object': 'no-file',
};

/** What gateways and programs call the text that they leave in place of a file. */
const removedNames =
  /^(?:(?:attachment|bilaga|anlage)s?[ _-]?(?:removed|blocked|deleted|stripped|borttagen|entfernt)|(?:removed|blocked|deleted|stripped|cleaned|disinfected)[ _-]?attachments?|deleted\d*|malware alert text|(?:atp|safe attachments) scan in progress|borttagen bilaga|virus ?warning|quarantined)\b.*\.(?:txt|html?|eml)$/i;
const removedText =
  /the original MIME headers for the attachment were|attachment (?:was|has been) (?:removed|stripped|blocked|quarantined|deleted)|bilagan (?:har tagits bort|togs bort|har blockerats)|anhang wurde (?:entfernt|blockiert)/i;
const longestNotice = 4_000;

/** Why a part of a mail is no file but stands in for one; `undefined` for a file. */
export function missingPart(
  { mimeType, filename }: MailPart,
  bytes: Uint8Array,
): MissingReason | undefined {
  const known = standIns[mimeType];
  if (known) return known;
  if (removedNames.test(filename ?? '')) return 'removed';
  if (bytes.byteLength > longestNotice || bytes.byteLength === 0) return undefined;
  return removedText.test(Buffer.from(bytes).toString('latin1')) ? 'removed' : undefined;
}

const links =
  /https:\/\/(?:(?:www\.)?icloud\.com\/(?:attachment|iclouddrive)|drive\.google\.com\/(?:file|open|drive\/folders)|docs\.google\.com\/(?:document|spreadsheets|presentation)|1drv\.ms|onedrive\.live\.com|[a-z0-9-]{1,63}\.sharepoint\.com\/:|(?:www\.)?dropbox\.com\/(?:s|scl|sh|t)\/|we\.tl\/|wetransfer\.com\/downloads\/)[^\s<>"'\])]{0,500}/gi;
const noted =
  /\[?(?:the attachment|bilagan|der anhang) ["“”']?([^\]\n"“”']{1,200}?)["“”']? (?:has been manually removed|har tagits bort manuellt|wurde manuell entfernt)/giu;
const most = 20;

/** Files that a text says lie elsewhere (a cloud's link) or were taken out of the mail by a person. */
export function namedInText(text: string): { name: string; missing: MissingReason }[] {
  const beginning = text.slice(0, 200_000);
  const linked = [...new Set(beginning.match(links))].map((link) => ({
    name: fileIn(link),
    missing: 'elsewhere' as const,
  }));
  const removed = Array.from(beginning.matchAll(noted), ([, name = '']) => ({
    name,
    missing: 'removed' as const,
  }));
  return [...linked, ...removed].slice(0, most);
}

/** The file that a link names, else where it leads: never the whole link, which may open the file for whoever has it. */
function fileIn(link: string): string {
  const named =
    /[?&](?:f|file|filename)=([^&]{1,200})/i.exec(link)?.[1] ??
    /\/([^/?#]{1,200}\.[a-z0-9]{2,5})(?:[?#]|$)/i.exec(link)?.[1];
  const host = /^https:\/\/([^/]{1,253})/i.exec(link)?.[1] ?? '';
  try {
    return named ? decodeURIComponent(named) : host;
  } catch {
    return named ?? host;
  }
}
