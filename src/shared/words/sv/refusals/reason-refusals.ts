import type { ReasonRefusal } from '#domain/reasons/decide-reason.ts';

/** Why a reason was not saved, renamed or found, and what to do. */
export const refusals = {
  'reason-name-taken': {
    title: 'Ett skäl heter redan {{name}}',
    advice: 'Kalla det något annat.',
  },
  'reason-unnamed': {
    title: 'Skälet har inget namn',
    advice: 'Skriv vad det ska heta i listan.',
  },
  'saved-reason-unknown': {
    title: 'Det sparade skälet finns inte',
    advice: 'Se efter bland de sparade skälen vad det heter, eller skriv skälet.',
  },
  'reason-tells-of-person': {
    title: 'Skälet ser ut att handla om en viss person (ställen: {{places}})',
    advice:
      'Det som sparas används för andra. Skriv om det utan namn, nummer och adresser, eller spara ändå om det inte gäller någon.',
  },
} satisfies Partial<Record<ReasonRefusal['code'], { title: string; advice: string }>>;
