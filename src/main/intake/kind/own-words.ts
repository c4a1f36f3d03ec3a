import { beginsQuoted } from '#domain/disclosure/own-messages/without-quoted.ts';

/** What programs and firms put below a mail, not the one who writes: confidentiality, environment, telephones. */
const footer = [
  /(?:konfidenti|confidential|vertraulich|fortrolig|luottamuksellinen|sekretess|privileged)/i,
  /(?:av misstag|by mistake|in error|irrtümlich|ved en feil|ved en fejl|vahingossa).{0,120}(?:rader|rader|delete|destroy|lösch|slett|slet|poista|avsändar|sender|absender|afsender|lähettäj)/i,
  /^(?:så|how|læs|les|lue|read|läs).{0,30}(?:behandlar vi|we process|we handle|verarbeiten wir|behandler vi|käsittelemme|personuppgiftspolicy|privacy policy|integritetspolicy)/i,
  /^(?:skickat från|sent from|gesendet von|sendt fra|lähetetty).{0,40}$/i,
  /^(?:avregistrera|avprenumerera|unsubscribe|abmelden|afmeld|meld deg av|peruuta)\b.{0,80}(?:här|here|hier|her|tästä|https?:)/i,
  /(?:tänk på miljön|consider the environment|please think before)/i,
];
const closing = /^(?:--|-- |—|_{3,}|\*{3,})$/;

/**
 * What the sender wrote, without quoted lines, the message below that is answered, the signature, and what programs and firms
 * put under a mail.
 */
export function ownWords(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line, at) => isEnd(line.trim(), lines.slice(at, at + 3)));
  const own = (end < 0 ? lines : lines.slice(0, end)).filter((line) => !line.startsWith('>'));
  return own
    .join('\n')
    .split(/\n\s*\n/)
    .map(withoutFooter)
    .filter(Boolean)
    .join('\n\n');
}

function isEnd(line: string, next: readonly string[]): boolean {
  const [first = ''] = next;
  return closing.test(first.trimEnd()) || closing.test(line) || beginsQuoted(next);
}

/** A paragraph that begins as a footer is one; within another only its own lines go. */
function withoutFooter(paragraph: string): string {
  if (footer.some((form) => form.test(paragraph.slice(0, 400)))) return '';
  return paragraph;
}

/** Whether a subject is that of the mail which is answered: `Sv:`, `Re:`, `AW:`, `VS:`. */
export const isAnswer = (subject: string): boolean =>
  /^\s*(?:sv|re|aw|antw|vs|ref)\s*(?:\[\d+\])?:/i.test(subject);

/** Whether a mail passes another one on: by its subject, or by the line above what is passed on. */
export const isForward = (subject: string, text: string): boolean =>
  /^\s*(?:fw|fwd|vb|vidarebefordrat|wg|vl|videresendt|i|tr)\s*:/i.test(subject) ||
  /^-{2,}\s*(?:forwarded|vidarebefordrat|weitergeleitete|videresendt|välitetty|original|ursprungligt|ursprüngliche|opprinnelig|oprindelig|alkuperäinen)\b/im.test(
    text,
  );
