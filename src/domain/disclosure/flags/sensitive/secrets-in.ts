import { withoutEnd } from '../../../without-end.ts';
import type { Found, FlagKind } from '../flag.ts';
import { cardNumbersIn } from './card-numbers.ts';

/** What is said before a password, and what joins the two. */
const said =
  /(?<![\p{L}\p{N}])(?:lösen(?:ord(?:et)?|fras(?:en)?)?|passord(?:et)?|adgangskode(?:n)?|salasana|passwor[dt](?:et)?|passwd|pwd|kennwort|passphrase|pin[- ]?(?:kod(?:en)?|code)|pin)["'”]?(?: ?[:=] ?| (?:är|var|till|is|was|to|er|ist|on) )["'“”]?([^\s"“”]{3,128})/giu;
/** The cheap question first: hardly any cell says anything of the kind. */
const mayBeSaid = /lösen|pass|adgang|salasana|pwd|kennwort|pin/iu;
const mayBeCalled = /key|nyckel|token|secret|bearer|kod|code|cvc|cvv/i;
/** No key or hash is shorter, nor has a space in it; the head of a private key has five hyphens. */
const unbroken = /[^\s]{14}|-{5}/;

/** Said of passwords and none of them. */
const nothing =
  /^(?:[*•·x]+|(?:åter|ny|om|för|in|ut)?ställ\p{L}*|byt\p{L}*|änd\p{L}+|glöm\p{L}*|sakna\p{L}*|skick\p{L}*|okän\p{L}*|krävs|utgånget|ogiltigt|fel\p{L}*|för|ett|en|ej|inte|nej|ja|nytt|spärra\p{L}*|reset|chang\p{L}+|forg\p{L}+|unknown|none|null|undefined|not|requir\p{L}+|expired|wrong|incorrect|invalid|sent|set|your|the|an?|too|being|n\/a|yes|no|true|false|redacted|hidden|maske?ra[td]\p{L}*)[.,;:!?)]*$/iu;
/** `https://name:password@host` */
const inAddress = /:\/\/[^\s/:@]{1,64}:([^\s/@]{1,128})@/gu;

/** Keys and tokens by the forms their makers gave them, hashes, and what is called a key. */
const secrets = [
  /(?<![\w-])eyJ[\w-]{8,4000}\.[\w-]{8,4000}(?:\.[\w-]{0,4000})?/gu,
  /(?<![\w-])(?:AKIA|ASIA)[0-9A-Z]{16}(?![\w-])/gu,
  /(?<![\w-])(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_\w{20,255}|glpat-[\w-]{20,255}|npm_[A-Za-z0-9]{30,255}|xox[abeoprs]-[\w-]{10,255}|[rsp]k_(?:live|test)_[A-Za-z0-9]{10,255}|whsec_[A-Za-z0-9]{16,255}|AIza[\w-]{30,60}|sk-[\w-]{20,255}|SG\.[\w-]{16,60}\.[\w-]{16,80})/gu,
  /-{5}BEGIN [A-Z ]{0,30}PRIVATE KEY-{5}(?:.{0,8000}?-{5}END [A-Z ]{0,30}PRIVATE KEY-{5})?/gsu,
  /\$(?:2[abxy]|argon2(?:id|i|d)|[156]|scrypt|pbkdf2[\w-]{0,20})\$[^\s"',;]{10,300}/gu,
  /\{(?:S?SHA|SSHA\d{3}|S?MD5|CRYPT)\}[A-Za-z0-9+/=$.]{10,200}/gu,
  /(?<![\w-])(?=[0-9a-f]{0,31}\d)(?=\d{0,31}[a-f])[0-9a-f]{32}(?:[0-9a-f]{8}|[0-9a-f]{24}|[0-9a-f]{32}|[0-9a-f]{64}|[0-9a-f]{96})?(?![\w-])/giu,
  /(?<![\w-])(?=[^\s]{0,60}\d)(?=[^\s]{0,60}[a-z])(?=[^\s]{0,60}[A-Z])[A-Za-z0-9_-]{40,512}(?![\w-])/gu,
];
const called =
  /(?<![\p{L}\p{N}])(?:api[- _]?(?:key|nyckel)|(?:access|refresh|auth|bearer)[- _]?token|token|(?:client|app)?[- _]?secret|hemlig nyckel|bearer|engångskod|återställningskod|recovery code|cvc2?|cvv2?)["'”]?(?: ?[:=] ?| )["'“”]?((?=[^\s"“”]{0,60}\d)[^\s"“”,;]{3,512})/giu;

/**
 * Passwords and other secrets in a plain text: what lets somebody in is never to be printed (Art. 32), and a number of a
 * payment card only when it was looked at.
 */
export function secretsIn(text: string): Found[] {
  if (text.length < 6) return [];
  const found: Found[] = [];
  const add = (kind: FlagKind, match: RegExpMatchArray, value = match[0]) => {
    const ended = withoutEnd(value, /[.,;!?)\]}>'’]/);
    if (ended === '') return;
    const start = (match.index ?? 0) + match[0].lastIndexOf(value);
    found.push({ kind, start, end: start + ended.length });
  };
  if (mayBeSaid.test(text)) {
    for (const match of text.matchAll(said)) {
      if (!nothing.test(match[1] ?? '')) add('password', match, match[1]);
    }
  }
  if (text.includes('://'))
    for (const match of text.matchAll(inAddress)) add('password', match, match[1]);
  if (/\d/.test(text)) {
    if (mayBeCalled.test(text)) {
      for (const match of text.matchAll(called)) add('secret', match, match[1]);
    }
    for (const span of cardNumbersIn(text)) found.push({ kind: 'secret', ...span });
  }
  if (unbroken.test(text)) {
    for (const shape of secrets) for (const match of text.matchAll(shape)) add('secret', match);
  }
  return found;
}
