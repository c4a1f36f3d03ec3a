import type { CaseKind } from '#domain/case/kind.ts';
import type { KindReason, Sureness } from '#shared/views/intake-views.ts';
import { compile, found, normalise, type Phrase } from './kind-words.ts';
import { englishKindWords } from './kind-words-en.ts';
import { swedishKindWords } from './kind-words-sv.ts';
import { ownWords } from './own-words.ts';

/** What an e-mail seems to be, and why. */
export interface KindSuggestion {
  readonly kind: CaseKind;
  readonly sure: Sureness;
  /** The words that speak for a kind, those for the suggested one first. */
  readonly because: readonly KindReason[];
  /** What the mail asks for besides, the surest first; a breach that is spoken of is never left out. */
  readonly also: readonly CaseKind[];
}

/** Of two kinds that a mail speaks for equally, the earlier is suggested: the rarer and stricter one. */
const order = [
  'authority-inquiry',
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
const decisive: Partial<Record<CaseKind, number>> = {
  'authority-inquiry': 7,
  breach: 5,
  'marketing-objection': 4,
};
/** Less than this is a question; less than `likely`, and what is quoted or forwarded is read too. */
const enough = 2.5;
const likely = 4;
const certain = 6;
const longest = 20_000;

const phrases = order.map((kind) => ({
  kind,
  phrases: [...compile(swedishKindWords[kind]), ...compile(englishKindWords[kind])],
}));

/**
 * What an e-mail seems to be, for a person to confirm. A breach runs on hours and an objection to marketing
 * knows no refusal, so they win over the rest. What the sender wrote counts before what they quote.
 */
export function suggestKind(subject: string, text: string): KindSuggestion {
  const whole = text.slice(0, longest);
  const own = judge(subject, ownWords(whole));
  if (own.best.score >= likely)
    return suggestion(own, own.best.score >= certain ? 'sure' : 'likely');
  return suggestion(judge(subject, whole), 'guess');
}

interface Score {
  readonly kind: CaseKind;
  readonly score: number;
  readonly words: readonly string[];
}

interface Judgement {
  readonly best: Score;
  readonly scores: readonly Score[];
}

function suggestion({ best, scores }: Judgement, sure: Sureness): KindSuggestion {
  const kind = best.score >= enough ? best.kind : 'question';
  const others = scores
    .filter(
      (other) => other.kind !== kind && other.score >= (other.kind === 'breach' ? enough : likely),
    )
    .toSorted((one, other) => other.score - one.score);
  const own = scores.filter((score) => score.kind === kind);
  const because = [...own, ...others].flatMap(({ kind: speaksFor, words }) =>
    words.map((found) => ({ words: found, kind: speaksFor })),
  );
  return { kind, sure, because, also: others.map((other) => other.kind) };
}

function judge(subject: string, text: string): Judgement {
  const [title, all] = [normalise(subject), normalise(`${subject}\n\n${text}`)];
  const scores = phrases.map(({ kind, phrases }) => ({
    kind,
    score: scoreOf(all, phrases) + scoreOf(title, phrases) / 10,
    words: [...new Set(phrases.flatMap((phrase) => found(all, phrase) ?? []))],
  }));
  const urgent = scores.find(({ kind, score }) => score >= (decisive[kind] ?? Infinity));
  const best = urgent ?? scores.reduce((most, next) => (next.score > most.score ? next : most));
  return { best, scores };
}

/** The surest phrase decides; each further one adds half a point, so that length alone proves nothing. */
function scoreOf(text: string, phrases: readonly Phrase[]): number {
  const weights = phrases.filter(({ pattern }) => pattern.test(text)).map(({ weight }) => weight);
  return weights.length === 0 ? 0 : Math.max(...weights) + (weights.length - 1) / 2;
}
