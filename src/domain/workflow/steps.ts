import type { Outcome } from '../case/ending/outcomes.ts';
import type { CheckId, Step } from './check.ts';

/** A check that must be met before the case closes with one of these outcomes. */
export const before = (check: CheckId, ...outcomes: readonly Outcome[]): Step => ({
  check,
  gates: [{ at: 'close', outcomes }],
});

/** The same, and before anything that discloses data goes out. */
export const beforeDisclosing = (check: CheckId, ...outcomes: readonly Outcome[]): Step => ({
  check,
  gates: [{ at: 'disclose' }, { at: 'close', outcomes }],
});

/** The same, and before the case is answered in substance. */
export const beforeAnswering = (check: CheckId, ...outcomes: readonly Outcome[]): Step => ({
  check,
  gates: [{ at: 'answer' }, { at: 'close', outcomes }],
});

/** The same, and before any part of it is refused: what is owed whether or not the rest is given. */
export const beforeRefusing = (check: CheckId, ...outcomes: readonly Outcome[]): Step => ({
  check,
  gates: [{ at: 'answer' }, { at: 'refuse' }, { at: 'close', outcomes }],
});

/** Where the data are looked for: no answer, least of all that there are none, before everybody has said. */
export const searched: readonly Step[] = [
  beforeAnswering('sources-searched', 'granted', 'partly'),
  beforeAnswering('sources-accounted', 'granted', 'partly'),
];

/** What every request under Art. 15–22 begins with; granting it discloses, wholly or partly. */
export const requestHead: readonly Step[] = [
  beforeDisclosing('role-decided', 'granted', 'partly', 'refused', 'not-identifiable'),
  beforeDisclosing('identity-settled', 'granted', 'partly'),
  beforeDisclosing('authority-shown', 'granted', 'partly'),
];

/** Nobody's request is taken back but by themselves. */
export const withdrawal: Step = before('withdrawal-received', 'withdrawn');

/** What every request ends with. */
export const requestTail: readonly Step[] = [
  before('answered', 'granted', 'partly'),
  before('reasons-told', 'refused', 'not-identifiable'),
  before('told-anew', 'granted', 'partly', 'refused', 'not-identifiable'),
  withdrawal,
];

/** How a request can end. */
export const requestOutcomes: readonly Outcome[] = [
  'granted',
  'partly',
  'refused',
  'withdrawn',
  'not-identifiable',
];
