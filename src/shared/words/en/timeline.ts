import type { CaseEvent } from '#domain/case/event.ts';
import { workflowTimeline } from './timeline-workflow.ts';

/** The English of `sv/timeline.ts`. */
export const timeline = {
  ...workflowTimeline,
  'case-opened': 'The case was registered as {{reference}}: $t(case.kinds.{{kind}}).',
  'message-received': 'A new message came in: “{{subject}}”.',
  'message-settled_belongs':
    'It was said of the message that it belongs here and asks for nothing new.',
  'message-settled_own-case': 'A case of its own was made of the message, {{reference}}.',
  'message-settled': 'It was said of the message that it belongs here and asks for nothing new.',
  'kind-changed': 'The kind was changed from $t(case.kinds.{{from}}) to $t(case.kinds.{{to}}).',
  'language-changed': 'The language of the answer was changed from {{from}} to {{to}}.',
  'receipt-corrected': 'The time of receipt was corrected from {{from}} to {{to}}: {{reason}}',
  'requester-corrected': 'The requester’s details were corrected.',
  'case-assigned': '{{handler}} handles the case.',
  'identity-confirmed': 'The identity was confirmed: {{note}}',
  'note-added': 'Note: {{text}}',
  'period-extended': 'The period was extended: {{reason}}',
  'clock-paused': 'The clock was paused, waiting for $t(clock.pauses.{{category}}): {{reason}}',
  'clock-paused_shown':
    'The clock was paused, waiting for $t(clock.pauses.{{category}}): {{reason}} (shown by: {{evidence}})',
  'clock-resumed': 'The clock runs again.',
  'extension-withdrawn': 'The extension was taken back, it was a mistake: {{reason}}',
  'pause-withdrawn': 'The pause from {{pausedAt}} was taken back, it was a mistake: {{reason}}',
  'country-overridden':
    'The country whose rules apply was changed from $t(clock.countries.{{from}}, {"defaultValue": "{{from}}"}) to $t(clock.countries.{{to}}, {"defaultValue": "{{to}}"}): {{reason}}',
  'target-moved': 'The target $t(clock.targets.{{target}}) was moved to {{to}}.',
  'target-moved_back': 'The target $t(clock.targets.{{target}}) is reckoned again.',
  'due-date-changed': 'The due date moved from {{from}} to {{to}}: $t(clock.reasons.{{because}}).',
  'data-collected': 'Data were collected from {{system}}: {{name}}, {{rows}} rows.',
  'data-withdrawn': 'Collected data were taken out of the answer: {{reason}}',
  'system-mapped': '{{system}} was tied to the record of processing.',
  'rows-filtered': 'It was settled which rows are about the requester.',
  'own-noted': 'It was noted what is the requester’s own.',
  redacted:
    'Redaction {{number}} was made, number of places: {{places, number}}. Ground: $t(grounds.{{ground}}).',
  'redaction-withdrawn': 'Redaction {{number}} was taken back, in whole or in part. {{reason}}',
  'flagged-kept':
    'What looked like somebody else was reviewed and kept, number of places: {{places, number}}.',
  'flagged-reopened':
    'What looked like somebody else is to be reviewed again, number of places: {{places, number}}.',
  'document-left-out':
    'A collected file was left out of the answer whole. Ground: $t(grounds.{{ground}}).',
  'document-put-back': 'A file that was left out goes with the answer again. {{reason}}',
  'letter-issued': '$t(case.letters.{{kind}}) was issued ({{language}}, pages: {{pages}}).',
  'letter-facts-given': 'Facts for letters were noted.',
  'letter-drafted':
    '$t(case.letters.{{kind}}) was put forward for approval by {{draftedBy}} ({{language}}).',
  'letter-approved': '$t(case.letters.{{kind}}) was approved by {{approvedBy}} ({{language}}).',
  'letter-issued_again':
    '$t(case.letters.{{kind}}) was issued again as version {{version}} ({{language}}, pages: {{pages}}): {{reason}}',
  'letter-issued_explained':
    '$t(case.letters.{{kind}}) was issued ({{language}}, pages: {{pages}}). Remarks of the check: {{explained}}',
  'letter-issued_again_explained':
    '$t(case.letters.{{kind}}) was issued again as version {{version}} ({{language}}, pages: {{pages}}): {{reason}} Remarks of the check: {{explained}}',
  'case-taken-over': 'The case came from an earlier list.',
  'case-taken-over_numbered':
    'The case came from an earlier list, where its number was {{earlierReference}}.',
  'case-taken-over_closed':
    'The case came from an earlier list, closed: $t(case.outcomes.{{outcome}}). Number there: {{earlierReference}}',
  'case-closed': 'The case was closed: $t(case.outcomes.{{outcome}}). {{note}}',
  'case-reopened': 'The case was reopened: {{reason}}',
  'clash-settled':
    'A choice was made where two had acted without knowing of each other: {{reason}}',
  'hold-placed': 'A legal hold was placed on the case: {{reason}}',
  'hold-lifted': 'The legal hold was lifted: {{reason}}',
  'data-disposed': 'The data collected and given out were destroyed under the rule “{{rule}}”.',
} satisfies Partial<Record<CaseEvent['type'] | `${CaseEvent['type']}_${string}`, string>>;
