import type { LetterKind } from '../case/letters/letter-kinds.ts';
import type { Asked, LetterSpec } from './letter-spec.ts';
import type { QuestionName } from './answers/questions.ts';

const ask = (...names: QuestionName[]): Asked[] => names.map((name) => ({ name }));
const mayAsk = (...names: QuestionName[]): Asked[] =>
  names.map((name) => ({ name, optional: true }));
const askWhen = (
  question: QuestionName,
  is: readonly string[],
  ...names: QuestionName[]
): Asked[] => names.map((name) => ({ name, when: { question, is } }));

/** Art. 19: who was told, or why nobody could be. */
const recipients = [
  ...ask('recipients_outcome'),
  ...askWhen('recipients_outcome', ['told'], 'recipients_told'),
  {
    name: 'recipients_why_not' as const,
    optional: true as const,
    when: { question: 'recipients_outcome' as const, is: ['told'] },
  },
  ...askWhen('recipients_outcome', ['impossible'], 'recipients_why_not'),
];

/** What every account of a breach says: Art. 33(3), 34(2). */
const breach = ask('happened', 'data_concerned', 'consequences', 'measures');
const breachScale = [
  ...ask('persons_concerned', 'persons_number'),
  ...mayAsk('records_number'),
  ...ask('began'),
  ...mayAsk('ended'),
];

const spec = (
  questions: readonly Asked[],
  requires: readonly string[],
  more: Partial<LetterSpec> = {},
): LetterSpec => ({ questions, requires, facts: [], parts: [], ...more });

/** What each letter can be told and what the law wants in it. The articles are of the GDPR. */
export const letterSpecs: Readonly<Record<LetterKind, LetterSpec>> = {
  acknowledgement: spec([], ['reference', 'received']),
  // Art. 12(6).
  'identity-request': spec(
    [...ask('doubt', 'needed', 'how', 'channel'), ...mayAsk('id_copy')],
    ['doubt', 'needed', 'how', 'channel'],
  ),
  // Art. 28(3)(e).
  forwarding: spec(
    [
      ...ask('addressee', 'controller_name', 'controller_contact', 'forwarded_on'),
      ...askWhen('addressee', ['controller'], 'request_text'),
    ],
    [],
    { facts: ['matter_of_person', 'requester_email'] },
  ),
  // Art. 12(3).
  extension: spec(
    [...ask('extension_reason'), ...mayAsk('given_now')],
    ['received', 'extension_reason', 'new_date'],
    { facts: ['first_date', 'new_date'] },
  ),
  // Art. 12(3), 12(4): who was not answered in time is told so, why, until when, and where to complain.
  'delay-apology': spec(
    ask('delay_reason', 'answer_on'),
    ['received', 'was_due', 'delay_reason', 'answer_on', 'complaint_and_remedy'],
    { facts: ['was_due'] },
  ),
  // Art. 12(5)(a): told beforehand, so that the person can withdraw or narrow what they ask.
  'fee-notice': spec(ask('fee_ground', 'fee_amount', 'fee_reasons', 'fee_answer_by'), [
    'fee_amount',
    'fee_reasons',
    'complaint_and_remedy',
  ]),
  // Art. 15.
  'access-summary': spec(
    mayAsk('your_questions'),
    [
      'in_short',
      'about_request',
      'processing',
      'withheld',
      'rights',
      'complaint_and_remedy',
      'copy',
    ],
    { parts: ['in_short', 'about_request', 'processing', 'withheld', 'rights', 'copy'] },
  ),
  // Art. 16 and 19.
  rectification: spec(
    [...ask('corrected', 'corrected_on'), ...mayAsk('not_corrected'), ...recipients],
    ['corrected', 'recipients', 'complaint_and_remedy'],
    { parts: ['recipients'] },
  ),
  // Art. 17 and 19.
  erasure: spec(
    [
      ...ask('erased', 'erased_on', 'backups'),
      ...mayAsk('kept'),
      ...askWhen('kept', ['*'], 'kept_ground'),
      ...ask('case_kept'),
      ...recipients,
    ],
    ['erased', 'backups', 'recipients', 'case_kept', 'complaint_and_remedy'],
    { parts: ['recipients'] },
  ),
  // Art. 18 and 19.
  restriction: spec(
    [...ask('restricted', 'restricted_on', 'restriction_ground', 'until'), ...recipients],
    ['restricted', 'recipients'],
    { parts: ['recipients'] },
  ),
  // Art. 18(3): before the restriction is lifted.
  'restriction-lifting': spec(ask('restricted', 'lifted_on', 'lifting_reason'), [
    'restricted',
    'lifted_on',
    'lifting_reason',
  ]),
  // Art. 21(1).
  objection: spec(
    [
      ...ask('objected_to', 'objection_outcome'),
      ...mayAsk('restricted_since'),
      ...askWhen('objection_outcome', ['upheld'], 'stopped_on'),
      {
        name: 'still_processed',
        optional: true,
        when: { question: 'objection_outcome', is: ['upheld'] },
      },
      ...askWhen('objection_outcome', ['overridden'], 'grounds', 'balance'),
    ],
    ['complaint_and_remedy'],
    { facts: ['is_legal_claims'] },
  ),
  // Art. 21(2)-(3).
  'marketing-stop': spec(ask('stopped_on', 'suppressed'), ['stopped_on', 'suppressed']),
  // Art. 20.
  portability: spec([...ask('files', 'covers'), ...mayAsk('direct')], ['files', 'covers']),
  // Art. 22(3), 15(1)(h).
  'human-review': spec(
    ask('decision', 'logic', 'reviewed_on', 'reviewed_by', 'review_outcome', 'review_reasons'),
    ['reviewed_by', 'review_reasons', 'complaint_and_remedy'],
  ),
  // Art. 12(4).
  refusal: spec(
    [
      ...ask('extent', 'ground', 'reasons'),
      ...askWhen('extent', ['partial'], 'given'),
      ...askWhen('extent', ['not-identifiable'], 'missing'),
    ],
    ['received', 'ground', 'reasons', 'complaint_and_remedy'],
  ),
  'complaint-contact': spec(ask('representative', 'heard', 'remedies'), [
    'representative',
    'remedies',
    'complaint_and_remedy',
  ]),
  'complaint-answer': spec(
    [
      ...ask('complaint_outcome', 'found'),
      ...askWhen('complaint_outcome', ['upheld', 'partly'], 'remedy'),
      {
        name: 'remedy_by',
        optional: true,
        when: { question: 'complaint_outcome', is: ['upheld', 'partly'] },
      },
    ],
    ['found', 'complaint_and_remedy'],
    { facts: ['is_remedied'] },
  ),
  'question-answer': spec(ask('question', 'answer'), ['answer']),
  // Art. 31, 58(1): an account to the authority, which is no requester and is told of no complaint.
  'authority-answer': spec(
    [
      ...ask('authority_name'),
      ...mayAsk('their_reference'),
      ...ask('asked', 'statement'),
      ...mayAsk('bundle'),
    ],
    ['asked', 'statement', 'contact'],
  ),
  // Art. 34(2).
  'breach-to-persons': spec(
    [...breach, ...ask('your_steps')],
    ['happened', 'contact', 'consequences', 'measures'],
  ),
  // Art. 33(3).
  'breach-notification': spec(
    [
      ...ask('notice_type'),
      ...askWhen('notice_type', ['supplement'], 'authority_reference', 'new_since'),
      ...ask('organisation_number', 'postal_address', 'contact_person'),
      ...breachScale,
      ...breach,
      ...ask('severity', 'persons_told'),
      ...askWhen('persons_told', ['told', 'will-be-told'], 'persons_told_on'),
      ...askWhen('persons_told', ['not-told'], 'persons_not_told_reason'),
      ...mayAsk('late_reason'),
    ],
    [
      'happened',
      'persons_concerned',
      'data_concerned',
      'contact_person',
      'consequences',
      'measures',
    ],
    { facts: ['aware_at', 'answer_until', 'breach_service', 'supplement_weeks'] },
  ),
  // Art. 33(2).
  'breach-to-controller': spec(
    [...ask('controller_name', 'controller_contact'), ...breachScale, ...breach],
    ['happened', 'persons_concerned', 'consequences', 'measures', 'contact'],
    { facts: ['aware_at'] },
  ),
};
