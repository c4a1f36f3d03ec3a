import type { PauseCategory } from '#domain/case/clock/clock-event.ts';
import type { DueChangeReason } from '#domain/case/clock/due-change-reason.ts';
import type { Finding } from '#domain/deadline/finding.ts';
import type { TargetKind } from '#domain/deadline/target.ts';

export const pauses = {
  identity: 'proof of identity',
  clarification: 'a clarification',
  authority: 'proof of authority',
  other: 'a reply',
} satisfies Record<PauseCategory, string>;

/** Why a due date moved. */
export const reasons = {
  extended: 'the period was extended',
  'extension-withdrawn': 'the extension was taken back',
  paused: 'the clock was paused',
  resumed: 'the pause ended',
  'pause-withdrawn': 'the pause was taken back',
  'receipt-corrected': 'the time of receipt was corrected',
  'kind-changed': 'the kind of the case was changed',
  'country-overridden': 'another country’s rules apply to the case',
  reopened: 'the case was reopened',
  'answer-day-set': 'the authority’s day',
  'country-changed': 'the controller’s country was changed',
  'calendar-changed': 'the calendar was corrected',
} satisfies Record<DueChangeReason, string>;

export const findings = {
  'extension-late':
    'The extension was notified too late and does not count. The answer is due within one month.',
  'pause-late': 'The pause began after the period had ended and does not count.',
} satisfies Record<Finding, string>;

export const targets = {
  acknowledge: 'Acknowledge receipt',
  'ask-identity': 'Ask for identity',
  draft: 'Draft ready',
  review: 'Reviewed',
} satisfies Record<TargetKind, string>;

/** What a date in a calendar is the date of. */
export const dates = { due: 'Due date', ...targets };

/** Stands in a calendar file above the steps of the legal date. */
export const ownTarget = 'Our own target ahead of the due date. The due date is counted so:';

/** Seen by whoever stands by the screen: numbers only. */
export const reminders = {
  title: 'Ombud',
  breaches: {
    one: 'One breach must be notified within a day.',
    more: '{{count}} breaches must be notified within a day.',
  },
  overdue: { one: 'One case is overdue.', more: '{{count}} cases are overdue.' },
  today: { one: 'One case is due today.', more: '{{count}} cases are due today.' },
};
