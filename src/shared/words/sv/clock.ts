import type { PauseCategory } from '#domain/case/clock/clock-event.ts';
import type { DueChangeReason } from '#domain/case/clock/due-change-reason.ts';
import type { Finding } from '#domain/deadline/finding.ts';
import type { TargetKind } from '#domain/deadline/target.ts';

export const pauses = {
  identity: 'styrkt identitet',
  clarification: 'ett förtydligande',
  authority: 'fullmakt',
  other: 'svar',
} satisfies Record<PauseCategory, string>;

/** Why a due date moved. */
export const reasons = {
  extended: 'svarstiden förlängdes',
  'extension-withdrawn': 'förlängningen togs tillbaka',
  paused: 'klockan stannade',
  resumed: 'uppehållet tog slut',
  'pause-withdrawn': 'uppehållet togs tillbaka',
  'receipt-corrected': 'mottagningstiden rättades',
  'kind-changed': 'ärendets slag ändrades',
  'country-overridden': 'ett annat lands regler gäller för ärendet',
  reopened: 'ärendet återupptogs',
  'answer-day-set': 'myndighetens dag',
  'country-changed': 'den personuppgiftsansvariges land ändrades',
  'calendar-changed': 'kalendern rättades',
} satisfies Record<DueChangeReason, string>;

export const findings = {
  'extension-late':
    'Förlängningen meddelades för sent och räknas inte. Svaret ska lämnas inom en månad.',
  'pause-late': 'Uppehållet började efter att tiden gått ut och räknas inte.',
} satisfies Record<Finding, string>;

export const targets = {
  acknowledge: 'Bekräfta mottagandet',
  'ask-identity': 'Fråga om identitet',
  draft: 'Utkast klart',
  review: 'Granskat',
} satisfies Record<TargetKind, string>;

/** What a date in a calendar is the date of. */
export const dates = { due: 'Svarsdatum', ...targets };

/** Stands in a calendar file above the steps of the legal date. */
export const ownTarget = 'Eget mål före svarsdatum. Så räknas svarsdatum:';

/** Seen by whoever stands by the screen: numbers only. */
export const reminders = {
  title: 'Ombud',
  breaches: {
    one: 'En incident ska anmälas inom ett dygn.',
    more: '{{count}} incidenter ska anmälas inom ett dygn.',
  },
  overdue: { one: 'Ett ärende är försenat.', more: '{{count}} ärenden är försenade.' },
  today: { one: 'Ett ärende ska besvaras i dag.', more: '{{count}} ärenden ska besvaras i dag.' },
};
