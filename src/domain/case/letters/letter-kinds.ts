/**
 * Every letter that can be composed: a closed list. Which case may issue which is in `domain/workflow`. Of the GDPR:
 * identity-request 12(6), fee-notice 12(5)(a), extension and delay-apology 12(3), refusal 12(4), access-summary 15, rectification 16, erasure 17 and 19,
 * restriction 18, restriction-lifting 18(3), portability 20, objection 21(1), marketing-stop 21(3), human-review 22(3),
 * forwarding 28(3)(e), authority-answer 31 and 58(1), breach-to-controller 33(2), breach-notification 33(3), breach-to-persons 34(2).
 */
export const letterKinds = [
  'acknowledgement',
  'identity-request',
  'extension',
  'delay-apology',
  'fee-notice',
  'forwarding',
  'access-summary',
  'rectification',
  'erasure',
  'restriction',
  'restriction-lifting',
  'portability',
  'objection',
  'marketing-stop',
  'human-review',
  'refusal',
  'complaint-contact',
  'complaint-answer',
  'question-answer',
  'authority-answer',
  'breach-notification',
  'breach-to-persons',
  'breach-to-controller',
] as const;
export type LetterKind = (typeof letterKinds)[number];
