import type { Tense } from '../../case/dates.ts';

/**
 * How a question about a letter is answered: a `line` stands inside a sentence, a `text` is paragraphs, `lines` a list
 * with one item per line, a `date` is `YYYY-MM-DD`, a `choice` one of its options.
 */
export type QuestionForm =
  | { readonly form: 'line' | 'text' | 'lines' }
  /** A day that something happened on, is promised for, or that notice is given of; without a tense the rest of the letter says which. */
  | { readonly form: 'date'; readonly tense?: Tense }
  | { readonly form: 'choice'; readonly options: readonly string[] };

const line = { form: 'line' } as const;
const text = { form: 'text' } as const;
const lines = { form: 'lines' } as const;
const date = { form: 'date' } as const;
const happened = { form: 'date', tense: 'fact' } as const;
const promised = { form: 'date', tense: 'promise' } as const;
const noticed = { form: 'date', tense: 'notice' } as const;
const choice = <const O extends readonly string[]>(...options: O) =>
  ({ form: 'choice', options }) as const;

/**
 * Everything a letter may have to be told that its case does not know. One name means the same in every letter of a
 * case, so that an answer is given once. Articles are of the GDPR.
 */
export const questions = {
  // Art. 12(2), 15: what the person asked besides the copy, each question with its answer.
  your_questions: lines,
  // Art. 12(6): why there is doubt, what is needed, and the least intrusive way.
  doubt: text,
  needed: lines,
  how: text,
  channel: line,
  id_copy: text,
  // Art. 28(3)(e) and 33(2): whose data they are.
  addressee: choice('person', 'controller'),
  controller_name: line,
  controller_contact: line,
  forwarded_on: happened,
  request_text: text,
  // Art. 12(3).
  extension_reason: text,
  given_now: text,
  delay_reason: text,
  answer_on: promised,
  // Art. 16 to 18, each with what Art. 19 asks.
  corrected: lines,
  corrected_on: happened,
  not_corrected: text,
  erased: lines,
  erased_on: happened,
  backups: text,
  kept: lines,
  kept_ground: text,
  case_kept: line,
  restricted: lines,
  restricted_on: happened,
  restriction_ground: choice('accuracy', 'unlawful', 'claims', 'objection'),
  until: text,
  lifted_on: noticed,
  lifting_reason: text,
  recipients_outcome: choice('told', 'none', 'impossible'),
  recipients_told: lines,
  recipients_why_not: text,
  // Art. 20.
  files: lines,
  covers: text,
  direct: text,
  // Art. 21.
  objected_to: text,
  objection_outcome: choice('upheld', 'overridden'),
  restricted_since: happened,
  stopped_on: happened,
  still_processed: text,
  grounds: text,
  balance: text,
  suppressed: line,
  // Art. 22(3).
  decision: text,
  logic: text,
  reviewed_on: happened,
  reviewed_by: line,
  review_outcome: choice('changed', 'upheld'),
  review_reasons: text,
  // Art. 11(2), 12(4), 12(5).
  extent: choice('full', 'partial', 'unfounded', 'excessive', 'not-identifiable'),
  ground: line,
  reasons: text,
  given: text,
  missing: text,
  // Art. 12(5)(a).
  fee_ground: choice('unfounded', 'excessive'),
  fee_amount: line,
  fee_reasons: text,
  fee_answer_by: noticed,
  // Complaints and questions to the company.
  representative: line,
  heard: text,
  remedies: lines,
  complaint_outcome: choice('upheld', 'partly', 'not-upheld'),
  found: text,
  remedy: text,
  remedy_by: promised,
  question: text,
  // Art. 31, 58(1).
  authority_name: lines,
  their_reference: line,
  asked: text,
  statement: text,
  bundle: lines,
  answer: text,
  // Art. 33 and 34, in the order of the authority's form.
  notice_type: choice('complete', 'first', 'supplement'),
  new_since: text,
  authority_reference: line,
  organisation_number: line,
  postal_address: line,
  contact_person: line,
  began: line,
  ended: line,
  late_reason: text,
  happened: text,
  persons_concerned: lines,
  persons_number: line,
  records_number: line,
  data_concerned: lines,
  consequences: text,
  severity: choice('low', 'medium', 'high', 'very-high'),
  measures: text,
  your_steps: lines,
  persons_told: choice('told', 'will-be-told', 'not-told'),
  persons_told_on: date,
  persons_not_told_reason: text,
} as const satisfies Readonly<Record<string, QuestionForm>>;

/** One of {@link questions}. */
export type QuestionName = keyof typeof questions;

/** Answers by question, as staff wrote them or the case knows them; a missing or empty one is no answer. */
export type Answers = Readonly<Partial<Record<QuestionName, string>>>;

/** Narrows a name that came from outside. */
export const isQuestion = (name: string): name is QuestionName => Object.hasOwn(questions, name);
