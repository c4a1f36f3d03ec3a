import type { ClockField, DeadlineRefusal } from '#domain/deadline/refusal.ts';
import type { Because, Rule, Source } from '#domain/deadline/rule.ts';
import type { DeadlineItemRefusal } from '../../refusal.ts';

/** `breach-not-extendable` has its words among the refusals of a case. */
type NewCode = Exclude<(DeadlineRefusal | DeadlineItemRefusal)['code'], 'breach-not-extendable'>;

export const rules = {
  received: 'Inkom {{date}}, lokalt datum ({{zone}}).',
  restarted: 'Styrkt identitet kom in {{date}}: tiden räknas på nytt från den dagen.',
  'extension-in-time':
    'Förlängning meddelad {{noticed}}, i tid: sista dag för meddelandet var {{latest}}.',
  'extension-late':
    'Förlängning meddelad {{noticed}}, FÖR SENT: sista dag var {{latest}}. Förlängningen räknas inte.',
  'one-month': 'En månad från {{from}}: {{date}}.',
  'three-months': 'Förlängt till tre månader från {{from}}: {{date}}.',
  'month-clamped': 'Månaden har ingen dag {{day}}: månadens sista dag, {{date}}.',
  paused: 'Uppehåll {{from}} till {{to}}, {{days}} dygn läggs till: {{date}}.',
  'pause-running': 'Uppehåll sedan {{from}}, pågår: inga dygn läggs till förrän det är slut.',
  'pause-late': 'Uppehåll från {{from}} började EFTER att tiden gått ut: räknas inte.',
  'moved-off-saturday': '{{from}} är en lördag: flyttas till {{date}}.',
  'moved-off-sunday': '{{from}} är en söndag: flyttas till {{date}}.',
  'moved-off-holiday': '{{from}} är en helgdag ({{holiday}}): flyttas till {{date}}.',
  'stays-on-eve': '{{date}} ({{holiday}}) är ingen helgdag enligt EU-regeln: flyttas inte.',
  aware: 'Upptäckt {{date}}, lokal tid ({{zone}}).',
  'hours-elapsed': '{{hours}} timmar från upptäckten: {{date}}.',
  'clocks-changed':
    'Klockan ställs om på vägen (UTC{{before}} till UTC{{after}}): det är förflutna timmar som räknas.',
  'hours-run-on': 'Slutar på en dag som inte är arbetsdag: timmar flyttas inte.',
  'authority-day': 'Myndigheten har själv satt dagen: {{date}}.',
} satisfies Record<Rule, string>;

export const alternatives = {
  'eve-not-working-day':
    '{{due}}: om aftonen räknas som helgdag, så som svensk lag räknar tiden. Senare; omtvistat.',
  'eve-working-day':
    '{{due}}: om aftonen är en arbetsdag. Listan i EU:s officiella tidning är bara sedd i avskrift. Försiktigare.',
  'two-months-after-first':
    '{{due}}: om de två ytterligare månaderna räknas från den första månadens slut. Försiktigare.',
  'pause-not-counted': '{{due}}: om uppehåll inte får räknas. Försiktigare.',
  'restart-not-counted':
    '{{due}}: om tiden inte får räknas på nytt från den dag identiteten styrktes. Försiktigare.',
  'hour-of-awareness-not-counted':
    '{{due}}: om den påbörjade timmen vid upptäckten inte räknas med. Senare.',
} satisfies Record<Because, string>;

export const sources = {
  'gdpr-12-3': 'artikel 12.3 i dataskyddsförordningen',
  'gdpr-33-1': 'artikel 33.1 i dataskyddsförordningen',
  'gdpr-58-1': 'artikel 58.1 i dataskyddsförordningen',
  'uk-gdpr-12-3': 'artikel 12.3 i UK GDPR',
  'uk-gdpr-33-1': 'artikel 33.1 i UK GDPR',
  'reg-1182-71-2-1': 'artikel 2.1 i förordning 1182/71',
  'reg-1182-71-3-2-a': 'artikel 3.1 och 3.2 a i förordning 1182/71',
  'reg-1182-71-3-2-c': 'artikel 3.2 c i förordning 1182/71',
  'reg-1182-71-3-4': 'artikel 3.4 i förordning 1182/71',
  'edpb-01-2022-159': 'EDPB:s riktlinjer 01/2022, punkt 159',
  'imy-time-limits': 'artikel 12.3 i dataskyddsförordningen och IMY, Tidsfrister',
  'ico-right-of-access': 'ICO, Right of access (8 december 2025)',
  'lag-1930-173-2': '2 § lagen (1930:173) om beräkning av lagstadgad tid',
} satisfies Record<Source, string>;

export const fields = {
  received: 'mottagandet',
  extended: 'förlängningen',
  paused: 'uppehållet',
  resumed: 'återupptagandet',
} satisfies Record<ClockField, string>;

export const refusals = {
  'instant-malformed': {
    title: 'Tidpunkten för $t(deadline.fields.{{field}}) är inte ett datum med klockslag',
    advice: 'Skriv den som 2026-03-05T09:30:00+01:00.',
  },
  'instant-without-zone': {
    title: 'Tidpunkten för $t(deadline.fields.{{field}}) saknar tidszon',
    advice: 'Utan den är dagen inte bestämd. Skriv den som 2026-03-05T09:30:00+01:00.',
  },
  'instant-impossible': {
    title: 'Tidpunkten för $t(deadline.fields.{{field}}) finns inte',
    advice: 'Kontrollera dag och klockslag mot en kalender.',
  },
  'instant-out-of-range': {
    title: 'Tidpunkten för $t(deadline.fields.{{field}}) ligger utanför kalendern',
    advice: 'Kontrollera årtalet. Kalendern gäller 2000 till 2100, och senare händelser till 2110.',
  },
  'country-unknown': {
    title: 'Det finns inga tidsregler för landet {{country}}',
    advice: 'Ange ett EU- eller EES-land, eller GB, med två bokstäver.',
  },
  'event-before-receipt': {
    title: 'Tidpunkten för $t(deadline.fields.{{field}}) ligger före mottagandet',
    advice: 'Rätta den, eller mottagningsdagen.',
  },
  'extended-twice': {
    title: 'Tiden förlängs två gånger',
    advice: 'Den kan bara förlängas en gång (artikel 12.3).',
  },
  'paused-twice': {
    title: 'Uppehåll börjar två gånger',
    advice: 'Avsluta det första uppehållet innan nästa börjar.',
  },
  'resumed-before-paused': {
    title: 'Tiden återupptas utan uppehåll',
    advice: 'Kontrollera uppehållets datum.',
  },
  'breach-not-pausable': {
    title: 'De 72 timmarna kan inte göra uppehåll',
    advice: 'Anmäl det ni vet nu och komplettera sedan (artikel 33.4).',
  },
  'item-malformed': {
    title: 'Uppgiften kan inte läsas: fel i {{field}}',
    advice: 'Varje uppgift har id, kind (dsr eller breach), received, jurisdiction och events.',
  },
} satisfies Record<NewCode, { title: string; advice: string }>;
