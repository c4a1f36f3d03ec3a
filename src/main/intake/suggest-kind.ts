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
] as const satisfies readonly CaseKind[];

type Suggested = (typeof order)[number];

/** From this weight on a kind wins over every other, however much the mail speaks of the others. */
const decisive: Partial<Record<Suggested, number>> = { breach: 5, 'marketing-objection': 4 };
const enough = 3;
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
  const first = judge(subject, ownWords(whole));
  return first === 'question' ? judge(subject, whole) : first;
}

function judge(subject: string, text: string): CaseKind {
  const [title, all] = [normalise(subject), normalise(`${subject}\n\n${text}`)];
  const scores = phrases.map(({ kind, phrases }) => ({
    kind,
    score: scoreOf(all, phrases) + scoreOf(title, phrases) / 2,
  }));
  const urgent = scores.find(({ kind, score }) => score >= (decisive[kind] ?? Infinity));
  if (urgent) return urgent.kind;
  const best = scores.reduce((best, next) => (next.score > best.score ? next : best));
  return best.score >= enough ? best.kind : 'question';
}

const scoreOf = (text: string, phrases: readonly Phrase[]) =>
  phrases.reduce((sum, { pattern, weight }) => (pattern.test(text) ? sum + weight : sum), 0);
