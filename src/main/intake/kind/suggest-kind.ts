import type { CaseKind } from '#domain/case/kind.ts';
import { compile, normalise, type Phrase } from './kind-words.ts';
import { englishKindWords } from './kind-words-en.ts';
import { swedishKindWords } from './kind-words-sv.ts';
import { ownWords } from './own-words.ts';

/** Of two kinds that a mail speaks for equally, the earlier is suggested: the rarer and stricter one. */
const order = [
  'breach',
  'marketing-objection',
  'automated-decision',
  'restriction',
  'portability',
  'erasure',
  'rectification',
  'objection',
  'access',
  'complaint',
  'question',
] as const satisfies readonly CaseKind[];

/** From this weight on a kind wins over every other, however much the mail speaks of the others. */
const decisive: Partial<Record<CaseKind, number>> = { breach: 5, 'marketing-objection': 4 };
/** Less than this is a question; less than `sure`, and what is quoted or forwarded is read too. */
const enough = 2.5;
const sure = 4;
const longest = 20_000;

const phrases = order.map((kind) => ({
  kind,
  phrases: [...compile(swedishKindWords[kind]), ...compile(englishKindWords[kind])],
}));

/**
 * What an e-mail seems to be, for a person to confirm. A breach runs on hours and an objection to marketing
 * knows no refusal, so they win over the rest. What the sender wrote counts before what they quote.
 */
export function suggestKind(subject: string, text: string): CaseKind {
  const whole = text.slice(0, longest);
  const own = judge(subject, ownWords(whole));
  const best = own.score >= sure ? own : judge(subject, whole);
  return best.score >= enough ? best.kind : 'question';
}

function judge(subject: string, text: string): { kind: CaseKind; score: number } {
  const [title, all] = [normalise(subject), normalise(`${subject}\n\n${text}`)];
  const scores = phrases.map(({ kind, phrases }) => ({
    kind,
    score: scoreOf(all, phrases) + scoreOf(title, phrases) / 10,
  }));
  const urgent = scores.find(({ kind, score }) => score >= (decisive[kind] ?? Infinity));
  return urgent ?? scores.reduce((best, next) => (next.score > best.score ? next : best));
}

/** The surest phrase decides; each further one adds half a point, so that length alone proves nothing. */
function scoreOf(text: string, phrases: readonly Phrase[]): number {
  const weights = phrases.filter(({ pattern }) => pattern.test(text)).map(({ weight }) => weight);
  return weights.length === 0 ? 0 : Math.max(...weights) + (weights.length - 1) / 2;
}
