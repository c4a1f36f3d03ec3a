/** A field of the header that mail programs write above what they forward. */
export type BlockField = 'from' | 'date' | 'to' | 'subject' | 'other';

/**
 * How Outlook, Gmail, Apple Mail, Thunderbird, Notes and programs on telephones name the fields in Swedish, English, German,
 * Norwegian, Danish, Finnish and French.
 */
const words: Readonly<Record<BlockField, string>> = {
  from: 'från|from|von|fra|lähettäjä|de|avsändare|absender|afsender|avsender|expéditeur',
  date: 'skickat|datum|sent|date|gesendet|sendt|dato|lähetetty|päivämäärä|päiväys|pvm|envoyé|envoyé le|skickat den|datum skickat',
  to: 'till|to|an|til|vastaanottaja|à|pour|mottagare|empfänger|destinataire|kenelle',
  subject: 'ämne|subject|betreff|emne|aihe|objet|sujet|rubrik|ärende',
  other:
    'kopia|kopi|cc|kopie|kopio|bcc|svar till|reply-to|reply to|antwort an|svar til|vastaus|répondre à|vikt|prioritet|importance|wichtigkeit|bilagor|attachments|anlagen|message-id|organisation|organization',
};

const fields = new Map<string, BlockField>(
  Object.entries(words).flatMap(([field, names]) =>
    names.split('|').map((name): [string, BlockField] => [name, field as BlockField]),
  ),
);

/** A line `Från: Gun <gun@example.com>` taken apart; `undefined` for a line that begins with no such field. */
export function labelled(line: string): { field: BlockField; value: string } | undefined {
  const match = /^\*{0,2}([\p{L}][\p{L} -]{0,20}?)\s?\*{0,2}:\*{0,2}(?:\s+(.*))?$/su.exec(line);
  const field = fields.get(match?.[1]?.toLowerCase() ?? '');
  return field && { field, value: (match?.[2] ?? '').replace(/^\*+\s*/, '').trim() };
}

const message =
  'message|meddelande|meddelandet|brev|mail|e-?mail|e-?post|e-postmeddelande|nachricht|melding|meddelelse|besked|viesti|viestin';
const passedOn =
  'forwarded|forward|vidarebefordrat|vidarebefordrade|weitergeleitete[nr]?|videresendte?|välitetty|edelleen\\s?lähetetty|transféré|transmis|réexpédié';
const forwards = new RegExp(
  `\\b(?:${message})\\b.*(?:${passedOn})|(?:${passedOn}).*\\b(?:${message}|by|av|von)\\b`,
  'iu',
);
const originals =
  /original message|ursprungligt (?:meddelande|brev)|originalmeddelande|ursprüngliche nachricht|originalnachricht|opprinnelig melding|oprindelig meddelelse|original besked|alkuperäinen viesti|message d['’]origine|message original/iu;

/** What a line above such a header says it is; `undefined` for any other line. */
export function separatorIn(line: string): 'forward' | 'original' | undefined {
  if (line.length > 120 || !/^[-_–—=]{2,}|[-_–—=]{2,}$|[:：]$/u.test(line)) return undefined;
  if (forwards.test(line)) return 'forward';
  return originals.test(line) ? 'original' : undefined;
}

/** Finnish for an answer; in Norwegian and Danish it stands for what was passed on. */
const finnish = /^[ \t]*(?:lähettäjä|lähetetty|vastaanottaja|aihe)\s?:/imu;

/** Whether the first mark before a subject says that the mail passes another on; `block` is the header within its text. */
export function marksForward(subject: string, block: string): boolean {
  const mark = /^\s*(?:\[[^\]]{1,40}\]\s*)?([\p{L}]{1,16})\s?:/u.exec(subject)?.[1]?.toLowerCase();
  if (mark === 'vs') return !finnish.test(block);
  return /^(?:fwd?|vb|vidarebefordra[dt]?|wg|weitergeleitet|vl|tr|videresendt?|rv)$/.test(
    mark ?? '',
  );
}

/** Whether it says that the mail answers another. */
export const marksAnswer = (subject: string): boolean =>
  /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:re|sv|aw|antw|vast|vs|ref|ré|rép)\s?(?:\[\d+\])?:/iu.test(subject);
