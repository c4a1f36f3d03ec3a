/** A page of fewer words may be another way to say the same. */
const fewest = 5;

/** A longer text is a text of its own. */
export const longestStub = 600;

/** What programs write into a plain part that nobody wrote. */
const excuses =
  /\bhtml\b|(?:view|open|see|visa|öppna|läs|läsa|anzeigen|öffnen|vis|åbn|åpne|näytä|katso|afficher|voir)\b.{0,60}\b(?:browser|webbläsare|nettleser|selain\w*|navigateur)|(?:mail|e-post|post)\s?(?:client|program|klient|programm)\b.{0,60}\b(?:support|stöd|visa|display|show|unterstütz)|^\s*\[?(?:image|bild|cid):/iu;

const wordsIn = (text: string) => new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);

/**
 * Whether a short plain part only stands in for the page beside it: it excuses itself, or says little of what the page says
 * while the page says much more.
 */
export function standsIn(plain: string, page: string): boolean {
  const [said, shown] = [wordsIn(plain), wordsIn(page)];
  if (shown.size === 0) return false;
  const shared = [...said].filter((word) => shown.has(word)).length;
  const apart = shared < said.size / 2;
  if (excuses.test(plain)) return apart || shown.size > said.size * 2;
  return apart && shown.size > Math.max(said.size, fewest);
}

/** Whether most longer words of a plain part stand in the page as they are: then it need not be laid out to know. */
export function isLikelyThePage(plain: string, html: string): boolean {
  if (excuses.test(plain)) return false;
  const words = plain.match(/[A-Za-z]{4,}/g)?.slice(0, 20) ?? [];
  return words.length > 0 && words.filter((word) => html.includes(word)).length > words.length / 2;
}

/** What stands where a program has fetched a mail's beginning and left the rest on the server. */
const notFetched =
  /this (?:body part|message) (?:will be|has not been|is being) downloaded|(?:download|hämta|herunterladen|last ned|hent) (?:the |resten av |den )?(?:full|rest of (?:the|this)|complete|fullständiga|hela|ganze) ?(?:message|meddelandet|nachricht|brevet)|only the (?:header|headers) (?:of this message )?(?:has|have) been downloaded|meddelandet har inte (?:hämtats|laddats ned)|not been downloaded from the server|har inte laddats ned från servern|nicht vom server heruntergeladen/iu;

/** Whether a text says that the rest of it was never fetched. */
export const isNotFetched = (text: string): boolean => text.length < 3_000 && notFetched.test(text);

/** Whether a text is signs that nobody wrote: replacement characters, control characters, unassigned ones. */
export function isGarbled(text: string): boolean {
  const beginning = text.slice(0, 20_000);
  const odd = beginning.match(/[\ufffd\p{Co}\p{Cn}]|(?![\n\t\r\f])\p{Cc}/gu)?.length ?? 0;
  return odd > 2 && odd > beginning.length / 50;
}
