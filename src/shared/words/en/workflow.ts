import type {
  BreachType,
  CommunicationException,
  RiskLevel,
  UnlikelyBecause,
} from '#domain/case/breach/facts.ts';
import type { Ground } from '#domain/case/ending/grounds.ts';
import type { IdentityMeans } from '#domain/case/identity/facts.ts';
import type { MeasureKind } from '#domain/case/measures/facts.ts';
import type { Finding } from '#domain/case/complaint/facts.ts';
import type { PortableBasis } from '#domain/case/portability/facts.ts';
import type { RequesterGroup } from '#domain/case/requester/facts.ts';
import type { RestrictionGround } from '#domain/case/restriction/facts.ts';
import type { LinkRelation } from '#domain/case/work/facts.ts';
import type { CheckId } from '#domain/workflow/check.ts';

/** The English of `sv/workflow.ts`. */
export const checks = {
  'role-decided': 'Decide whether we are controller or processor',
  forwarded: 'Forward it to the controller',
  'controller-told': 'Tell the controller',
  'identity-settled': 'Settle the identity',
  'authority-shown': 'The representative’s authority is shown',
  'sources-searched': 'Search every system that may hold data',
  'sources-accounted': 'Every system that holds data has given them or a reason',
  'portability-assessed': 'Assess which data the right covers',
  corrected: 'Rectify or complete the data',
  erased: 'Erase the data',
  restricted: 'Restrict the processing',
  'objection-weighed': 'Weigh the objection against our grounds',
  'restricted-meanwhile': 'Restrict the processing while the objection is assessed',
  'marketing-stopped': 'Stop direct marketing',
  'suppression-entered': 'Enter the address on the suppression list',
  'human-reviewed': 'Have a human review the decision',
  'recipients-told': 'Tell every recipient',
  answered: 'Answer the person who asked',
  'reasons-told': 'Give the reasons, and the way to the authority and the courts',
  'told-anew':
    'A letter tells of what has been decided otherwise since: issue it again, or log how it was told',
  'withdrawal-received':
    'The requester’s own message that it is withdrawn, as an e-mail or as an incoming contact under Work',
  'representative-appointed': 'Appoint our representative by name',
  'complainant-contacted': 'Contact the person who complains',
  'complaint-found': 'Say whether the complaint is right, with the reasons',
  'options-described': 'Describe the options there are',
  'remedy-chosen': 'Choose a remedy',
  'remedy-carried-out': 'Follow up that the remedy is carried out',
  'inquiry-described': 'Describe what the authority asks and by which day',
  'inquiry-placed': 'Say which case it concerns',
  'bundle-gathered': 'Gather the material that goes with the answer',
  'breach-described': 'Describe what has happened',
  'risk-assessed': 'Assess the risk to the persons',
  'notification-decided': 'Decide on notifying the authority',
  'authority-notified': 'Notify the authority',
  'notification-complete': 'Complete the notification',
  'communication-decided': 'Decide whether to inform the persons',
  'persons-informed': 'Inform the persons',
} satisfies Record<CheckId, string>;

export const groups = {
  unknown: 'Not stated',
  'customer-contact': 'Contact person of a customer',
  'service-user': 'User of a service',
  prospect: 'Prospective customer',
  other: 'Other',
} satisfies Record<RequesterGroup, string>;

export const means = {
  'log-in': 'log-in to the service',
  'code-to-known-address': 'a code to an address we already have',
  'known-details': 'answers about details we already have',
  'electronic-id': 'electronic identification',
  other: 'another way',
} satisfies Record<IdentityMeans, string>;

export const grounds = {
  'manifestly-unfounded': 'Manifestly unfounded request',
  excessive: 'Excessive request',
  'others-rights': 'Rights and freedoms of others',
  'trade-secret': 'Trade secret',
  secrecy: 'Secrecy or duty of confidentiality',
  'draft-or-note': 'Draft or memory note',
  'data-accurate': 'The data are accurate',
  'no-erasure-ground': 'No ground for erasure applies',
  expression: 'Freedom of expression and information',
  'legal-obligation': 'Legal obligation',
  'public-health': 'Public health',
  archiving: 'Archiving, research or statistics',
  'legal-claims': 'Legal claims',
  'no-restriction-ground': 'No ground for restriction applies',
  'compelling-grounds': 'Compelling legitimate grounds',
  'other-basis': 'Another legal basis than legitimate interests',
  'not-consent-or-contract': 'Neither consent nor contract',
  'not-automated': 'The processing is not automated',
  'not-provided-by-person': 'The data do not come from the data subject',
  'not-solely-automated': 'The decision is not solely automated',
  'automated-by-contract': 'Necessary for a contract; a human reviews all the same',
  'automated-by-law': 'Allowed by a law that lays down safeguards',
  'automated-by-consent': 'Explicit consent; a human reviews all the same',
  'contract-law-or-consent': 'Contract, law or consent (older cases)',
} satisfies Record<Ground, string>;

export const measures = {
  corrected: 'Rectified',
  completed: 'Completed',
  erased: 'Erased',
  stopped: 'Stopped',
  transmitted: 'Transmitted',
  kept: 'Kept',
} satisfies Record<MeasureKind, string>;

export const portableBases = {
  consent: 'consent',
  contract: 'contract',
  other: 'another legal basis',
} satisfies Record<PortableBasis, string>;

export const findings = {
  upheld: 'upheld',
  partly: 'upheld in part',
  'not-upheld': 'not upheld',
} satisfies Record<Finding['outcome'], string>;

export const restrictionGrounds = {
  a: 'accuracy is contested (18(1)(a))',
  b: 'unlawful, but the person wants restriction (18(1)(b))',
  c: 'the person needs the data for legal claims (18(1)(c))',
  d: 'an objection is being assessed (18(1)(d))',
} satisfies Record<RestrictionGround, string>;

export const relations = {
  'same-person': 'Same person',
  'arose-from': 'Arose from',
  'led-to': 'Led to',
  related: 'Related to',
} satisfies Record<LinkRelation, string>;

export const breachTypes = {
  confidentiality: 'Confidentiality (unauthorised access or disclosure)',
  integrity: 'Integrity (unauthorised alteration)',
  availability: 'Availability (loss or destruction)',
} satisfies Record<BreachType, string>;

export const risks = {
  low: 'low',
  medium: 'medium',
  high: 'high',
  'very-high': 'very high',
} satisfies Record<RiskLevel, string>;

export const unlikelyBecauses = {
  'public-already': 'the data are public already',
  unintelligible: 'nobody without authority can read the data',
  'trusted-recipient': 'a trusted recipient has erased or returned them',
  'no-effect': 'the disturbance was short and affected nobody',
} satisfies Record<UnlikelyBecause, string>;

export const exceptions = {
  'no-high-risk': 'no high risk is likely (34(1))',
  unintelligible: 'the data are unintelligible to others (34(3)(a))',
  'risk-removed': 'measures have removed the high risk (34(3)(b))',
  disproportionate: 'disproportionate effort, the public is informed (34(3)(c))',
} satisfies Record<CommunicationException, string>;
