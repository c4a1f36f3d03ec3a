import type { Language } from '#domain/language.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import { freeOfReview, type Ground, groundsFor } from '#domain/case/ending/grounds.ts';
import type { Outcome } from '#domain/case/ending/outcomes.ts';
import type { CaseKind } from '#domain/case/kind.ts';
import type { Random } from './random.ts';
import { sampleWords, type SampleWords } from './sample-words.ts';

/** What ends a made-up case. */
export interface SampleEnding {
  readonly kind: CaseKind;
  readonly language: Language;
  readonly processor: boolean;
  readonly note: string;
}

/** Everything its checklist asks, and then the end itself; now and then the person takes it back. */
export function endingOf(random: Random, ending: SampleEnding): CaseCommand[] {
  const { kind, processor, note } = ending;
  const words = sampleWords[ending.language];
  if (processor) return [...forwarded(kind, words), { type: 'close', outcome: 'forwarded', note }];
  if (kind === 'breach') return [...breached(words), close('documented', note)];
  if (random.chance(0.1)) return [takenBack(words), close('withdrawn', note)];
  if (kind === 'complaint' || kind === 'question' || kind === 'authority-inquiry') {
    return [
      ...(kind === 'complaint' ? complained(words) : []),
      answer(words),
      close('answered', note),
    ];
  }
  const grounds = groundsFor(kind).filter((ground) => isPlain(kind, ground));
  if (grounds.length > 0 && random.chance(0.12)) {
    const ground = random.pick([grounds[0] ?? 'excessive', ...grounds]);
    return [...refusing(kind, ground, words), answer(words), refused(note)];
  }
  return [...measures[kind](words), answer(words), close('granted', note)];
}

/** A ground that refuses without more: neither a review by a human nor a law that has to be named (Art. 22(2), 22(3)). */
const isPlain = (kind: CaseKind, ground: Ground): boolean =>
  kind !== 'automated-decision' || (freeOfReview.includes(ground) && ground !== 'automated-by-law');

const close = (outcome: Exclude<Outcome, 'refused' | 'partly'>, note: string): CaseCommand => ({
  type: 'close',
  outcome,
  note,
});

const refused = (note: string): CaseCommand => ({ type: 'close', outcome: 'refused', note });

/** An objection is refused by being weighed; everything else by a decision. */
function refusing(
  kind: CaseKind,
  ground: Ground,
  { dataSet, reasons }: SampleWords,
): CaseCommand[] {
  if (kind !== 'objection') {
    return [
      { type: 'decide-refusal', refusal: { extent: 'full', grounds: [{ ground, reasons }] } },
    ];
  }
  return [
    { type: 'restrict', what: dataSet, ground: 'd' },
    {
      type: 'weigh-objection',
      weighing: { result: 'continues', ground: 'compelling-grounds', reasons },
    },
  ];
}

const takenBack = ({ withdrawn: summary }: SampleWords): CaseCommand => ({
  type: 'log-contact',
  direction: 'in',
  channel: 'email',
  summary,
});

const answer = ({ answered: summary }: SampleWords): CaseCommand => ({
  type: 'log-contact',
  direction: 'out',
  channel: 'email',
  summary,
  answers: true,
});

const searched = ({ system, colleague, found }: SampleWords): CaseCommand[] => [
  { type: 'ask-area', system, colleague, dueOn: '' },
  { type: 'receive-area', id: 'a1', holdsData: false, note: found },
];

const art19 = ({ noRecipients: reason }: SampleWords): CaseCommand => ({
  type: 'declare-no-recipients',
  reason,
});

type Worked = Exclude<CaseKind, 'complaint' | 'breach' | 'question' | 'authority-inquiry'>;

/** What is done in substance, by the kind of request. */
const measures: Readonly<Record<Worked, (words: SampleWords) => CaseCommand[]>> = {
  access: searched,
  portability: searched,
  rectification: (words) => [
    { type: 'take-measure', what: words.dataSet, done: 'corrected', note: '' },
    art19(words),
  ],
  erasure: (words) => [
    { type: 'take-measure', what: words.dataSet, done: 'erased', note: '' },
    art19(words),
  ],
  restriction: (words) => [{ type: 'restrict', what: words.dataSet, ground: 'a' }, art19(words)],
  objection: (words) => [
    { type: 'restrict', what: words.dataSet, ground: 'd' },
    { type: 'weigh-objection', weighing: { result: 'stopped', reasons: words.reasons } },
  ],
  'marketing-objection': (words) => [
    { type: 'stop-marketing', systems: words.system },
    { type: 'enter-suppression' },
  ],
  'automated-decision': ({ colleague: by, reasons }) => [
    { type: 'review-decision', review: { by, viewHeard: true, result: 'changed', reasons } },
  ],
};

const complained = ({ colleague, option, found, reasons }: SampleWords): CaseCommand[] => [
  { type: 'appoint-representative', name: colleague },
  { type: 'find-complaint', finding: { outcome: 'upheld', reasons } },
  { type: 'describe-options', options: [option] },
  { type: 'choose-remedy', remedy: option, followUpOn: '2030-01-01' },
  { type: 'carry-out-remedy', result: found },
];

const breached = (words: SampleWords): CaseCommand[] => [
  described(words),
  { type: 'assess-risk', risk: { likelihood: 'low', severity: 'low', reasons: words.reasons } },
  {
    type: 'decide-notification',
    decision: { notify: false, because: 'trusted-recipient', reasons: words.reasons },
  },
  {
    type: 'decide-communication',
    decision: { inform: false, exception: 'no-high-risk', reasons: words.reasons },
  },
];

const described = ({ breach: nature, dataSet: data }: SampleWords): CaseCommand => ({
  type: 'describe-breach',
  description: {
    nature,
    types: ['confidentiality'],
    cause: '',
    groups: '',
    persons: 1,
    data,
    consequences: '',
    measuresTaken: '',
    measuresPlanned: '',
  },
});

const forwarded = (kind: CaseKind, words: SampleWords): CaseCommand[] =>
  kind === 'breach'
    ? [described(words), { type: 'tell-controller', controller: words.customer, how: words.found }]
    : [{ type: 'forward', to: words.customer, how: words.found }];
