import type { ClockField, DeadlineRefusal } from '#domain/deadline/refusal.ts';
import type { Because, Rule, Source } from '#domain/deadline/rule.ts';
import type { DeadlineItemRefusal } from '../../refusal.ts';

/** `breach-not-extendable` has its words among the refusals of a case. */
type NewCode = Exclude<(DeadlineRefusal | DeadlineItemRefusal)['code'], 'breach-not-extendable'>;

export const rules = {
  received: 'Received {{date}}, local date ({{zone}}).',
  restarted: 'Proof of identity arrived {{date}}: the period runs anew from that day.',
  'extension-in-time':
    'Extension notified {{noticed}}, in time: the last day for the notice was {{latest}}.',
  'extension-late':
    'Extension notified {{noticed}}, TOO LATE: the last day was {{latest}}. The extension does not count.',
  'one-month': 'One month from {{from}}: {{date}}.',
  'three-months': 'Extended to three months from {{from}}: {{date}}.',
  'month-clamped': 'The month has no day {{day}}: its last day, {{date}}.',
  paused: 'Pause {{from}} to {{to}}, days added: {{days}}. Leads to {{date}}.',
  'pause-running': 'Paused since {{from}} and still running: no days are added until it ends.',
  'pause-late': 'The pause from {{from}} began AFTER the period had ended: it does not count.',
  'moved-off-saturday': '{{from}} is a Saturday: moves to {{date}}.',
  'moved-off-sunday': '{{from}} is a Sunday: moves to {{date}}.',
  'moved-off-holiday': '{{from}} is a public holiday ({{holiday}}): moves to {{date}}.',
  'stays-on-eve': '{{date}} ({{holiday}}) is no public holiday under the EU rule: does not move.',
  aware: 'Aware {{date}}, local time ({{zone}}).',
  'hours-elapsed': '{{hours}} hours from awareness: {{date}}.',
  'clocks-changed':
    'The clocks change on the way (UTC{{before}} to UTC{{after}}): elapsed hours are what counts.',
  'hours-run-on': 'Ends on a day that is no working day: hours are not moved.',
  'authority-day': 'The authority has set the day itself: {{date}}.',
} satisfies Record<Rule, string>;

export const alternatives = {
  'eve-not-working-day':
    '{{due}}: if the eve counts as a holiday, as Swedish law counts time. Later; disputed.',
  'eve-working-day':
    '{{due}}: if the eve is a working day. The list in the Official Journal has been seen as transcribed alone. More cautious.',
  'two-months-after-first':
    '{{due}}: if the two further months run from the end of the first. More cautious.',
  'pause-not-counted': '{{due}}: if pauses may not be counted. More cautious.',
  'restart-not-counted':
    '{{due}}: if the period may not run anew from the day that identity was proven. More cautious.',
  'hour-of-awareness-not-counted':
    '{{due}}: if the hour in which awareness came is not counted. Later.',
} satisfies Record<Because, string>;

export const sources = {
  'gdpr-12-3': 'GDPR Art. 12(3)',
  'gdpr-33-1': 'GDPR Art. 33(1)',
  'gdpr-58-1': 'GDPR Art. 58(1)',
  'uk-gdpr-12-3': 'UK GDPR Art. 12(3)',
  'uk-gdpr-33-1': 'UK GDPR Art. 33(1)',
  'reg-1182-71-2-1': 'Regulation 1182/71 Art. 2(1)',
  'reg-1182-71-3-2-a': 'Regulation 1182/71 Art. 3(1) and 3(2)(a)',
  'reg-1182-71-3-2-c': 'Regulation 1182/71 Art. 3(2)(c)',
  'reg-1182-71-3-4': 'Regulation 1182/71 Art. 3(4)',
  'edpb-01-2022-159': 'EDPB Guidelines 01/2022, para 159',
  'imy-time-limits': 'GDPR Art. 12(3) and IMY (Sweden), Time limits',
  'ico-right-of-access': 'ICO, Right of access (8 December 2025)',
  'lag-1930-173-2': 'Section 2 of the Swedish Act (1930:173) on statutory time',
} satisfies Record<Source, string>;

export const fields = {
  received: 'the receipt',
  extended: 'the extension',
  paused: 'the pause',
  resumed: 'the resumption',
} satisfies Record<ClockField, string>;

export const refusals = {
  'instant-malformed': {
    title: 'The time of $t(deadline.fields.{{field}}) is not a date and time',
    advice: 'Write it like 2026-03-05T09:30:00+01:00.',
  },
  'instant-without-zone': {
    title: 'The time of $t(deadline.fields.{{field}}) has no time zone',
    advice: 'Without one the day is not settled. Write it like 2026-03-05T09:30:00+01:00.',
  },
  'instant-impossible': {
    title: 'The time of $t(deadline.fields.{{field}}) does not exist',
    advice: 'Check the day and the time of day against a calendar.',
  },
  'instant-out-of-range': {
    title: 'The time of $t(deadline.fields.{{field}}) is outside the calendar',
    advice: 'Check the year. The calendar covers 2000 to 2100, and later events to 2110.',
  },
  'country-unknown': {
    title: 'There are no time rules for the country {{country}}',
    advice: 'Give an EU or EEA country, or GB, by its two letters.',
  },
  'event-before-receipt': {
    title: 'The time of $t(deadline.fields.{{field}}) lies before the receipt',
    advice: 'Correct it, or the date of receipt.',
  },
  'extended-twice': {
    title: 'The period is extended twice',
    advice: 'It can be extended only once (Article 12(3)).',
  },
  'paused-twice': {
    title: 'The period is paused twice',
    advice: 'End the first pause before the second begins.',
  },
  'resumed-before-paused': {
    title: 'The period is resumed without being paused',
    advice: 'Check the dates of the pause.',
  },
  'breach-not-pausable': {
    title: 'The 72 hours cannot be paused',
    advice: 'Notify what you know now and supplement later (Article 33(4)).',
  },
  'item-malformed': {
    title: 'The item cannot be read: wrong {{field}}',
    advice: 'Each item has id, kind (dsr or breach), received, jurisdiction and events.',
  },
} satisfies Record<NewCode, { title: string; advice: string }>;
