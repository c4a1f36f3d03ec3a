import type { Refusal } from '../../../refusal.ts';

/** Why a letterhead was refused, and what to do. */
export const refusals = {
  'colour-malformed': {
    title: 'Färgen går inte att läsa',
    advice: 'Skriv den som # och sex tecken, till exempel #1d5b54.',
  },
  'colour-too-pale': {
    title: 'Färgen är för blek på vitt papper',
    advice:
      'Kontrasten är {{ratio, number}}:1 och text behöver minst {{least, number}}:1. Välj en mörkare färg.',
  },
  'logo-text-missing': {
    title: 'Logotypen saknar beskrivning',
    advice: 'Skriv på båda språken vad den visar, för den som inte ser den.',
  },
  'logo-malformed': {
    title: 'Logotypen går inte att läsa',
    advice: 'Välj en PNG- eller SVG-fil.',
  },
} satisfies Partial<Record<Refusal['code'], { title: string; advice: string }>>;
