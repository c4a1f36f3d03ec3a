import { claimNames } from '../claims/claims.ts';

/**
 * What a requester could complain of in a letter, as datenanfragen.de and authorities list it. Articles are of the GDPR.
 *
 * - `late`: after the day the law gives (12(3)). `extension-untold`: the period was extended and nobody was told in the
 *   first month, or the notice itself comes after it (12(3)).
 * - `id-copy-demanded`: a copy of an identity document (EDPB 01/2022, 73-79). `extra-identifiers`: more is asked for than
 *   doubt gives reason to (12(6)).
 * - `wrong-language` (12(1)). `wrong-medium`: an electronic request is answered electronically (12(3)).
 * - `no-reasons`, `no-complaint-route` (12(4)).
 * - `recipients-as-categories`: recipients without names (15(1)(c), C-154/21). `redaction-without-ground` (15(4), 12(4)).
 *   `questions-unanswered`: the person asked something besides the copy (12(2)).
 *   `not-stated`: the record neither gives nor denies transfers or automated decisions (15(1)(h), 15(2)).
 *   `balancing-missing`: purposes rest on a legitimate interest and the record does not say which, or how it was weighed
 *   (6(1)(f), 15(1)(a)). `storage-passed`: by the record's own rule the data were to be gone before this letter (5(1)(e)).
 *   `columns-unexplained`: columns of the copy that nobody has put in words (12(1)). `source-not-stated`: systems of which
 *   neither a column nor the record says where the data come from (15(1)(g)).
 *   `unsigned`: no person signs it, neither by the letterhead nor by the case.
 *   `others-data`: what looks like somebody else's data has not been looked at (15(4)).
 * - What a letter says against its own case: see `claims/claims.ts`.
 * - `fact-in-future`, `promise-in-past`: dated so that it cannot be so on the day of the letter (5(1)(d), 12(1)).
 *   `told-too-late`: what the person must know of before it is done is done the day they are told (12(5), 18(3)).
 *   `fact-before-receipt`: what answers a case is said to have been done before it came in (12(3), 5(1)(d)).
 * - `other-language-in-words`: answers in the other language than the letter's (12(1)).
 * - `rows-of-others`: nobody has said which rows are the requester's, and some seem to be another's.
 *   `stands-elsewhere`: what was redacted in one place stands in another that goes out. `others-in-words`: staff have
 *   written what looks like somebody else's data into the letter (15(4)).
 */
export const findingCodes = [
  'late',
  'extension-untold',
  'id-copy-demanded',
  'extra-identifiers',
  'wrong-language',
  'wrong-medium',
  'no-reasons',
  'no-complaint-route',
  'recipients-as-categories',
  'not-stated',
  'redaction-without-ground',
  'others-data',
  'rows-of-others',
  'stands-elsewhere',
  'others-in-words',
  'balancing-missing',
  'storage-passed',
  'columns-unexplained',
  'source-not-stated',
  'unsigned',
  'fact-in-future',
  'promise-in-past',
  'told-too-late',
  'fact-before-receipt',
  'other-language-in-words',
  'questions-unanswered',
  ...claimNames,
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** What may harm somebody else: decided on one by one before a letter goes out, in a script too. */
export const harming: readonly FindingCode[] = [
  'rows-of-others',
  'stands-elsewhere',
  'others-in-words',
];

/** Where a finding is mended: a place on the case's screen, the letter's questions, its template or the register. */
export const mendPlaces = [
  'clock',
  'identity',
  'language',
  'requester',
  'questions',
  'template',
  'register',
  'data',
  'letterhead',
] as const;
export type MendPlace = (typeof mendPlaces)[number];

/**
 * How bad: `contradiction` says what cannot be so or what the case denies, and is not sent for any reason; `breach`
 * breaks the law as it stands, `risk` may, and both need a reason to be sent all the same.
 */
export const severities = ['contradiction', 'breach', 'risk'] as const;
type Severity = (typeof severities)[number];

/** One thing the requester could complain of, with the facts its words need. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly mend: MendPlace;
}
