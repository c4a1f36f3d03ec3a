/**
 * Why a due date moved: a closed list. `…-withdrawn` undoes something entered by mistake; `country-changed` and
 * `calendar-changed` are of the whole book, `country-overridden` of one case.
 */
const dueChangeReasons = [
  'extended',
  'extension-withdrawn',
  'paused',
  'resumed',
  'pause-withdrawn',
  'receipt-corrected',
  'kind-changed',
  'country-overridden',
  'reopened',
  'answer-day-set',
  'country-changed',
  'calendar-changed',
] as const;
export type DueChangeReason = (typeof dueChangeReasons)[number];
