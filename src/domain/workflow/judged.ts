import type { Case, Teller, Telling } from '../case/case.ts';
import type { Channel } from '../case/opening.ts';
import type { LetterKind } from '../case/letters/letter-kinds.ts';
import { noticesIn } from '../case/recipients/facts.ts';
import { heldIn } from '../case/work/accounted.ts';
import { answersOf } from './answers.ts';
import { workflowOf } from './workflow-of.ts';

type Judgement = (subject: Case) => unknown;

const measures: Judgement = ({ measures: taken, recipients }) => [
  taken.map(({ id: _, ...measure }) => measure),
  noticesIn(recipients),
];

/** What was collected and how it goes out; a redaction's number is never reused. */
const data: Judgement = (subject) => {
  const { redactions, leftOut, filters } = subject.disclosure;
  return [
    heldIn(subject),
    subject.collections.map(({ document }) => document.id),
    redactions.map(({ number }) => number),
    leftOut,
    filters,
    subject.areas.flatMap((area) => (area.state === 'received' ? [area.withheld] : [])),
  ];
};

/** Art. 33(3)(a) and (c): what was proposed against it, and is done by now, was told as proposed. */
const breached: Judgement = ({ breach: { description, risk } }) => {
  if (!description) return undefined;
  const { nature, groups, persons, data: kinds, records, consequences } = description;
  return [nature, groups, persons, kinds, records, consequences, risk?.severity];
};

/** What each letter that judges tells of its case; `undefined` while nothing is judged. The others judge nothing. */
const judgements: Partial<Readonly<Record<LetterKind, Judgement>>> = {
  'access-summary': data,
  portability: (subject) => [data(subject), subject.portable],
  rectification: measures,
  erasure: measures,
  restriction: ({ restriction, recipients }) =>
    restriction.state === 'none'
      ? undefined
      : [restriction.what, restriction.ground, restriction.since, noticesIn(recipients)],
  objection: ({ weighing }) => weighing,
  'marketing-stop': ({ marketing }) => marketing.stopped,
  'human-review': ({ review }) => review,
  refusal: ({ refusal, identity }) =>
    refusal ?? (identity.state === 'failed' ? identity.reason : undefined),
  'complaint-answer': ({ complaint }) => [complaint.finding, complaint.remedy?.remedy],
  'authority-answer': ({ inquiry }) => inquiry,
  'breach-notification': breached,
  'breach-to-persons': breached,
  'breach-to-controller': breached,
};

/**
 * How a case is judged, as a letter of a kind tells it: kept with the letter when it leaves, and compared with what is so
 * later. '' where the letter tells no judgement, or there is none.
 */
export const judgedIn = (kind: LetterKind, subject: Case): string => {
  const judged = judgements[kind]?.(subject);
  return judged === undefined ? '' : JSON.stringify(judged);
};

/** An answer in a contact, on the telephone or in an e-mail, tells all that the letters would. */
const judgedInContact = (subject: Case): string =>
  [...answersOf(subject.kind), 'refusal' as const].map((kind) => judgedIn(kind, subject)).join();

/** What was told, with one more telling: of how the case is judged now. */
export const withTelling = (subject: Case, by: Teller): readonly Telling[] => [
  ...subject.tellings,
  { ...by, judged: judgedNow(subject, by) },
];

/** Whether the last letter of a kind told what is now so (Art. 5(1)(d), 12(1)): what is judged anew is told anew. */
export const isToldBy = (subject: Case, kind: LetterKind): boolean =>
  stillSo(subject, (one) => one.by === 'letter' && one.kind === kind).length > 0;

/** The channels in which somebody was told, in an answer of one's own, what is now so. */
export const toldOver = (subject: Case): readonly Channel[] =>
  stillSo(subject, ({ by }) => by === 'contact').flatMap((one) =>
    one.by === 'contact' ? [one.channel] : [],
  );

/** Whether the authority was last told of a breach what is now known of it (Art. 33(4)). */
export const isNotified = (subject: Case): boolean =>
  stillSo(subject, ({ by }) => by === 'notification').length > 0;

/** The letters that told of what is judged otherwise now, and that nothing has put right yet. */
export const outdated = (subject: Case): readonly LetterKind[] =>
  toldOver(subject).length > 0
    ? []
    : workflowOf(subject).letters.filter(
        (kind) =>
          subject.letters.some((letter) => letter.kind === kind) &&
          judgedIn(kind, subject) !== '' &&
          !isToldBy(subject, kind),
      );

/** Of the tellings of one kind those that say what is so; none where the last of them does not, whatever went before. */
function stillSo(subject: Case, isMeant: (one: Telling) => boolean): readonly Telling[] {
  const meant = subject.tellings.filter(isMeant);
  const right = meant.filter((one) => one.judged === judgedNow(subject, one));
  return right.at(-1) === meant.at(-1) ? right : [];
}

function judgedNow(subject: Case, by: Teller): string {
  if (by.by === 'contact') return judgedInContact(subject);
  return judgedIn(by.by === 'letter' ? by.kind : 'breach-notification', subject);
}
