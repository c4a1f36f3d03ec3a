import type { CaseKind } from '#domain/case/kind.ts';
import type { KindReason, Sureness } from '#shared/views/intake-views.ts';
import { type Found, found, normalise, sentencesOf } from './kind-words.ts';
import { phrasesFor } from './languages.ts';
import { isAnswer, isForward, ownWords } from './own-words.ts';

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
/** Less than this is a question. */
const enough = 2.5;
const likely = 4;
const certain = 6;
const longest = 20_000;

/**
 * What an e-mail seems to be, for a person to confirm. A breach runs on hours and an objection to marketing
 * knows no refusal, so they win over the rest. Only what the sender wrote counts; of an answer not even the subject, which
 * is somebody else's. What is forwarded is read where the forwarder says nothing.
 */
export function suggestKind(subject: string, text: string): KindSuggestion {
  const whole = text.slice(0, longest);
  const own = ownWords(whole);
  const said = judge(isAnswer(subject) && own.trim() !== '' ? '' : subject, own);
  if (said.best.score >= likely || !isForward(subject, whole)) {
    const { score } = said.best;
    return suggestion(said, score >= certain ? 'sure' : score >= likely ? 'likely' : 'guess');
  }
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
    .filter((other) => other.kind !== kind && other.score >= least(other.kind))
    .toSorted((one, other) => other.score - one.score);
  const own = scores.filter((score) => score.kind === kind);
  const because = [...own, ...others].flatMap(({ kind: speaksFor, words }) =>
    words.map((one) => ({ words: one, kind: speaksFor })),
  );
  return { kind, sure, because, also: others.map((other) => other.kind) };
}

/** A sign of a breach is told of however weak it is: the hours run. */
const least = (kind: CaseKind) => (kind === 'breach' ? enough : likely);

function judge(subject: string, text: string): Judgement {
  const [title, all] = [normalise(subject), normalise(`${subject}\n\n${text}`)];
  const phrases = phrasesFor(all);
  const phrasesOf = (kind: CaseKind) => phrases.flatMap((language) => language.get(kind) ?? []);
  // An objection in a sentence that speaks of marketing, or in the title over one, is to that and to nothing else.
  const speaks = (of: string) =>
    phrasesOf('marketing-objection').some((phrase) => found(of, phrase));
  const besides = sentencesOf(normalise(text)).filter((sentence) => !speaks(sentence));
  const objected = speaks(all) ? besides.join(' ') : all;
  const scores = order.map((kind) => {
    const spoken = phrasesOf(kind);
    const whole = kind === 'objection' ? objected : all;
    const inAll = spoken.flatMap((phrase) => found(whole, phrase) ?? []);
    const inTitle = spoken.flatMap((phrase) => found(title, phrase) ?? []);
    return {
      kind,
      score: weigh(inAll) + weigh(inTitle) / 10,
      words: [...new Set(inAll.map(({ words }) => words))],
    };
  });
  const urgent = scores.find(({ kind, score }) => score >= (decisive[kind] ?? Infinity));
  const best = urgent ?? scores.reduce((most, next) => (next.score > most.score ? next : most));
  return { best, scores };
}

/** The surest phrase decides; each further one adds half a point, so that length alone proves nothing. */
const weigh = (spoken: readonly Found[]): number =>
  spoken.length === 0
    ? 0
    : Math.max(...spoken.map(({ weight }) => weight)) + (spoken.length - 1) / 2;
