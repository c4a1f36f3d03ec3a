import type { CaseEvent } from '#domain/case/event.ts';

/** A case's history as a story, one sentence an event. */
export const timeline = {
  'case-opened': 'Ärendet registrerades som {{reference}}: $t(case.kinds.{{kind}}).',
  'message-received': 'Nytt brev kom in: ”{{subject}}”.',
  'kind-changed': 'Slaget ändrades från $t(case.kinds.{{from}}) till $t(case.kinds.{{to}}).',
  'language-changed': 'Svarsspråket ändrades från {{from}} till {{to}}.',
  'receipt-corrected': 'Mottagningstiden rättades från {{from}} till {{to}}: {{reason}}',
  'requester-corrected': 'Uppgifterna om den begärande rättades.',
  'case-assigned': '{{handler}} håller i ärendet.',
  'identity-confirmed': 'Identiteten bekräftades: {{note}}',
  'note-added': 'Anteckning: {{text}}',
  'period-extended': 'Svarstiden förlängdes: {{reason}}',
  'clock-paused': 'Klockan stannade: {{reason}}',
  'clock-resumed': 'Klockan går igen.',
  'data-collected': 'Uppgifter hämtades ur {{system}}: {{name}}, {{rows}} rader.',
  'data-withdrawn': 'Hämtade uppgifter togs bort ur svaret: {{reason}}',
  'letter-issued': '$t(case.letters.{{kind}}) utfärdades ({{language}}, {{pages}} sidor).',
  'case-closed': 'Ärendet avslutades: $t(case.outcomes.{{outcome}}). {{note}}',
  'case-reopened': 'Ärendet återupptogs: {{reason}}',
} satisfies Record<CaseEvent['type'], string>;
