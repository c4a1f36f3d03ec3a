import type { SuppressionRefusal } from '#domain/suppression/entry.ts';

/** Why the suppression list was not changed, and what to do. */
export const refusals = {
  'suppression-address-malformed': {
    title: 'Det är ingen adress',
    advice: 'Skriv en e-postadress eller ett telefonnummer.',
  },
  'suppression-address-missing': {
    title: 'Ärendet har ingen e-postadress',
    advice: 'Skriv adressen eller numret som inte ska få marknadsföring.',
  },
  'not-suppressed': {
    title: 'Adressen står inte på spärrlistan',
    advice: 'Kontrollera hur den är skriven.',
  },
  'not-a-marketing-objection': {
    title: 'Ärendet är ingen invändning mot marknadsföring',
    advice: 'Ändra ärendets slag först, om det är en sådan invändning.',
  },
} satisfies Partial<Record<SuppressionRefusal['code'], { title: string; advice: string }>>;
