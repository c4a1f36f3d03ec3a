/**
 * The closed list of what a case can be. Articles are of the GDPR: access 15, rectification 16, erasure 17,
 * restriction 18, portability 20, objection 21(1), marketing objection 21(2)-(3), automated decision 22, breach 33-34.
 * Complaints and questions to the company have no period of their own in the GDPR. An authority that asks the company to
 * account for itself (Art. 58(1)) sets its own day.
 */
export const caseKinds = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'marketing-objection',
  'automated-decision',
  'complaint',
  'breach',
  'question',
  'authority-inquiry',
] as const;

/** One of {@link caseKinds}. */
export type CaseKind = (typeof caseKinds)[number];

/**
 * Which clock a kind runs on: `dsr` is the month of Art. 12(3), `breach` the 72 hours of Art. 33(1).
 * Complaints and questions run on the same month as a target of the company's own, so that a request
 * hidden in a complaint is never late. An authority's inquiry runs on the day that the authority has set, once that is
 * known (`deadline/due-of.ts`).
 */
export const clockOf = (kind: CaseKind): 'dsr' | 'breach' => (kind === 'breach' ? 'breach' : 'dsr');

/**
 * Whether the answer must reach one person and no other, so that identity may have to be asked for (Art. 12(6)).
 * An objection to marketing is honoured for whoever asks; a question or complaint discloses nothing.
 */
export const needsIdentity = (kind: CaseKind): boolean =>
  !['marketing-objection', 'complaint', 'breach', 'question', 'authority-inquiry'].includes(kind);

/**
 * Whether somebody asks about their own data, or another about theirs. An authority asks for an account of the company's
 * own conduct: whose data they are and who asks is no question then.
 */
export const isOfPerson = (kind: CaseKind): boolean => kind !== 'authority-inquiry';

/**
 * Whether a case may well have nobody who asks: a breach is a matter of the controller's own (Art. 33), and an inquiry comes
 * from an authority (Art. 58(1)). Of other kinds, that nobody is named is something missing.
 */
export const needsNobody = (kind: CaseKind): boolean =>
  kind === 'breach' || kind === 'authority-inquiry';

/**
 * Whether the month may be extended (Art. 12(3)): not the 72 hours of a breach (Art. 33(1)), not an objection to marketing
 * (Art. 21(3)), and not the day an authority has set.
 */
export const isExtendable = (kind: CaseKind): boolean =>
  !['breach', 'marketing-objection', 'authority-inquiry'].includes(kind);

/** The letters a reference starts with: data-subject request, complaint, incident, question, supervision (tillsyn). */
export const series = ['DSR', 'KLG', 'INC', 'FRG', 'TIL'] as const;
export type Series = (typeof series)[number];

/** The series a kind is numbered in. */
export function seriesOf(kind: CaseKind): Series {
  if (kind === 'complaint') return 'KLG';
  if (kind === 'breach') return 'INC';
  if (kind === 'question') return 'FRG';
  if (kind === 'authority-inquiry') return 'TIL';
  return 'DSR';
}
