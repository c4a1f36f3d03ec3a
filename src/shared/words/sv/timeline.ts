import type { CaseEvent } from '#domain/case/event.ts';
import { workflowTimeline } from './timeline-workflow.ts';

/** A case's history as a story, one sentence an event. */
export const timeline = {
  ...workflowTimeline,
  'case-opened': 'Ärendet registrerades som {{reference}}: $t(case.kinds.{{kind}}).',
  'message-received': 'Nytt meddelande kom in: ”{{subject}}”.',
  'message-settled_belongs': 'Om meddelandet sades: det hör hit och begär inget nytt.',
  'message-settled_own-case': 'Av meddelandet blev ett eget ärende, {{reference}}.',
  'message-settled': 'Om meddelandet sades: det hör hit och begär inget nytt.',
  'kind-changed': 'Slaget ändrades från $t(case.kinds.{{from}}) till $t(case.kinds.{{to}}).',
  'language-changed': 'Svarsspråket ändrades från {{from}} till {{to}}.',
  'receipt-corrected': 'Mottagningstiden rättades från {{from}} till {{to}}: {{reason}}',
  'requester-corrected': 'Uppgifterna om den begärande rättades.',
  'case-assigned': '{{handler}} håller i ärendet.',
  'identity-confirmed': 'Identiteten bekräftades: {{note}}',
  'note-added': 'Anteckning: {{text}}',
  'period-extended': 'Svarstiden förlängdes: {{reason}}',
  'clock-paused': 'Klockan stannade i väntan på $t(clock.pauses.{{category}}): {{reason}}',
  'clock-paused_shown':
    'Klockan stannade i väntan på $t(clock.pauses.{{category}}): {{reason}} (underlag: {{evidence}})',
  'clock-resumed': 'Klockan går igen.',
  'extension-withdrawn': 'Förlängningen togs tillbaka, den var ett misstag: {{reason}}',
  'pause-withdrawn': 'Uppehållet från {{pausedAt}} togs tillbaka, det var ett misstag: {{reason}}',
  'country-overridden':
    'Landet vars regler gäller ändrades från $t(clock.countries.{{from}}, {"defaultValue": "{{from}}"}) till $t(clock.countries.{{to}}, {"defaultValue": "{{to}}"}): {{reason}}',
  'target-moved': 'Det egna målet $t(clock.targets.{{target}}) flyttades till {{to}}.',
  'target-moved_back': 'Det egna målet $t(clock.targets.{{target}}) räknas ut igen.',
  'due-date-changed':
    'Svarsdatum flyttades från {{from}} till {{to}}: $t(clock.reasons.{{because}}).',
  'data-collected': 'Uppgifter hämtades ur {{system}}: {{name}}, {{rows}} rader.',
  'data-withdrawn': 'Hämtade uppgifter togs bort ur svaret: {{reason}}',
  'system-mapped': '{{system}} knöts till registerförteckningen.',
  'rows-filtered': 'Det bestämdes vilka rader som gäller den begärande.',
  'own-noted': 'Det antecknades vad som är den begärandes eget.',
  redacted:
    'Maskering {{number}} gjordes, antal ställen: {{places, number}}. Grund: $t(grounds.{{ground}}).',
  'redaction-withdrawn': 'Maskering {{number}} togs tillbaka, helt eller delvis. {{reason}}',
  'flagged-kept':
    'Det som såg ut att gälla någon annan granskades och fick stå kvar, antal ställen: {{places, number}}.',
  'flagged-reopened':
    'Det som såg ut att gälla någon annan ska granskas igen, antal ställen: {{places, number}}.',
  'document-left-out': 'En hämtad fil utelämnades helt ur svaret. Grund: $t(grounds.{{ground}}).',
  'document-put-back': 'En utelämnad fil togs med i svaret igen. {{reason}}',
  'letter-issued': '$t(case.letters.{{kind}}) utfärdades ({{language}}, sidor: {{pages}}).',
  'letter-facts-given': 'Uppgifter till brev antecknades.',
  'letter-drafted':
    '$t(case.letters.{{kind}}) lämnades för godkännande av {{draftedBy}} ({{language}}).',
  'letter-approved': '$t(case.letters.{{kind}}) godkändes av {{approvedBy}} ({{language}}).',
  'letter-issued_again':
    '$t(case.letters.{{kind}}) utfärdades på nytt som version {{version}} ({{language}}, sidor: {{pages}}): {{reason}}',
  'letter-issued_explained':
    '$t(case.letters.{{kind}}) utfärdades ({{language}}, sidor: {{pages}}). Anmärkningar i kontrollen: {{explained}}',
  'letter-issued_again_explained':
    '$t(case.letters.{{kind}}) utfärdades på nytt som version {{version}} ({{language}}, sidor: {{pages}}): {{reason}} Anmärkningar i kontrollen: {{explained}}',
  'case-taken-over': 'Ärendet kom från en tidigare lista.',
  'case-taken-over_numbered':
    'Ärendet kom från en tidigare lista, där det hade nummer {{earlierReference}}.',
  'case-taken-over_closed':
    'Ärendet kom från en tidigare lista, avslutat: $t(case.outcomes.{{outcome}}). Nummer där: {{earlierReference}}',
  'case-closed': 'Ärendet avslutades: $t(case.outcomes.{{outcome}}). {{note}}',
  'case-reopened': 'Ärendet återupptogs: {{reason}}',
  'clash-settled': 'Ett val gjordes där två hade handlat utan att veta om varandra: {{reason}}',
  'hold-placed': 'Gallringsstopp lades på ärendet: {{reason}}',
  'hold-lifted': 'Gallringsstoppet hävdes: {{reason}}',
  'data-disposed': 'Insamlade och utlämnade uppgifter förstördes enligt regeln ”{{rule}}”.',
} satisfies Partial<Record<CaseEvent['type'] | `${CaseEvent['type']}_${string}`, string>>;
