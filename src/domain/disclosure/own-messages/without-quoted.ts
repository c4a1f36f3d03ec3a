/** Lines after which mail programs put what is answered or forwarded, in the languages that are met here. */
const quoteBegins = [
  /^-{2,}\s*(?:original message|ursprungligt meddelande|forwarded message|vidarebefordrat meddelande|ursprüngliche nachricht|weitergeleitete nachricht|opprinnelig melding|videresendt melding|oprindelig meddelelse|videresendt meddelelse|alkuperäinen viesti|välitetty viesti)/i,
  /^(?:från|from|von|fra|lähettäjä):\s.*(?:@|<|\[)/i,
  /^_{10,}$/,
];
/** A header as mail programs print it over what is answered, with or without an address: who, and right under it when or to whom. */
const who = /^\*?(?:från|from|von|fra|lähettäjä|de)\s?:\*?\s/i;
const whenOrWhom =
  /^\*?(?:skickat|sent|date|datum|gesendet|sendt|dato|lähetetty|päivämäärä|till|to|an|til|vastaanottaja|kopia|cc|ämne|subject|betreff|emne|aihe)\s?:\*?(?:\s|$)/i;
/** `Den 4 maj 2026 kl 08:00 skrev Kim <kim@example.com>:`, often over two lines or three. */
const attributed =
  /^(?:>|(?:on|den|am|le|ma|ti|ke|to|pe|la|su)\b|(?:mån|tis|ons|tor|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}\b|\d{1,4}[-./ ]).{0,200}\b(?:wrote|skrev|schrieb|kirjoitti|a écrit)\b.{0,120}:$/iu;
const longestLine = 300;
const longestAttribution = 400;
const wrote = /\b(?:wrote|skrev|schrieb|kirjoitti|a écrit)\b/giu;
/** So much may stand before an address, between it and the verb, and after that. */
const longest = { name: 120, domain: 160, day: 120 } as const;

/** How many lines, from this one on, say who wrote what stands below: 0 where it does not say so. */
function attribution([line = '', ...next]: readonly string[]): number {
  if (line.length > longestLine) return 0;
  const over = [0, 1, 2].find((more) =>
    isAttribution(
      line,
      [line, ...next.slice(0, more)].join(' ').slice(0, longestAttribution).trim(),
    ),
  );
  return over === undefined ? 0 : over + 1;
}

/** An address that stands further down is nobody's whom this line names. */
const isAttribution = (line: string, text: string): boolean =>
  attributed.test(text) || (line.includes('@') && isAddressed(text));

/** `Kim <kim@example.com> skrev den 4 maj 2026:`, found sign by sign: one pattern for all of it would try every way to part it. */
function isAddressed(text: string): boolean {
  if (!text.endsWith(':')) return false;
  return [...text.matchAll(wrote)].some(({ index, 0: verb }) => {
    const at = text.lastIndexOf('@', index);
    const local =
      text
        .slice(0, Math.max(0, at))
        .split(/[\s<>@]/)
        .at(-1) ?? '';
    const name = text.slice(0, Math.max(0, at - local.length));
    return (
      local !== '' &&
      !/[\s<>@]/.test(text[at + 1] ?? ' ') &&
      !name.includes(':') &&
      name.length <= longest.name &&
      index - at <= longest.domain &&
      text.length - index - verb.length <= longest.day
    );
  });
}

const isHeader = ([line = '', ...next]: readonly string[]): boolean =>
  who.test(line) && next.some((one) => whenOrWhom.test(one));

/** Whether what another wrote, or an older message, begins at the first of these lines. */
export const beginsQuoted = (lines: readonly string[]): boolean =>
  quoteBegins.some((mark) => mark.test((lines[0] ?? '').trim())) ||
  isHeader(lines.map((line) => line.trim())) ||
  attribution(lines.map((line) => line.trim())) > 0;

/**
 * What the sender of a message wrote, without what they quoted of others in it and under it. Their own answers between quoted
 * lines stay, where an empty line sets them apart: what follows a quoted line at once may be the rest of it.
 *
 * @example "Ja.\n\n> Vill du ha allt?\n\nJa, allt." gives "Ja.\n\nJa, allt."
 */
export function withoutQuoted(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const own: string[] = [];
  let quoted = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const named = attribution(lines.slice(at, at + 3).map((one) => one.trim()));
    // Quoted line by line: who is quoted is left out with it, and the answers between are read on.
    const marked = named > 0 && isMarked(lines.slice(at + named).find((one) => one.trim() !== ''));
    if (!marked && !isMarked(line) && beginsQuoted(lines.slice(at, at + 3))) break;
    if (marked) at += named - 1;
    if (marked || isMarked(line)) quoted = true;
    else if (line.trim() === '') quoted = false;
    if (!quoted && !marked) own.push(line);
  }
  return own
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

const isMarked = (line: string | undefined): boolean => /^\s*[>|]/.test(line ?? '');
