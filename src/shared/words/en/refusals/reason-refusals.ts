import type { ReasonRefusal } from '#domain/reasons/decide-reason.ts';

/** Why a reason was not saved, renamed or found, and what to do. */
export const refusals = {
  'reason-name-taken': {
    title: 'A reason is already called {{name}}',
    advice: 'Call it something else.',
  },
  'reason-unnamed': {
    title: 'The reason has no name',
    advice: 'Write what it is to be called in the list.',
  },
  'saved-reason-unknown': {
    title: 'There is no such saved reason',
    advice: 'Look among the saved reasons what it is called, or write the reason.',
  },
  'reason-tells-of-person': {
    title: 'The reason seems to tell of a certain person (places: {{places}})',
    advice:
      'What is saved is used for others. Write it without names, numbers and addresses, or save it anyway if it tells of nobody.',
  },
} satisfies Partial<Record<ReasonRefusal['code'], { title: string; advice: string }>>;
