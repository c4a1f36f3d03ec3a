import { localTime, type Moment } from './moment.ts';
import type { RuleSet } from './rule-set.ts';

/** The rules reach back before the GDPR (Art. 99(2): 25 May 2018) so that every receipt the clock takes has an answer. */
const validFrom = '1999-12-31';
const version = '2026-1';

const european = {
  version,
  validFrom,
  breachHours: 72,
  identity: 'suspends',
  sources: {
    receipt: 'edpb-01-2022-159',
    period: 'gdpr-12-3',
    extension: 'gdpr-12-3',
    pause: 'edpb-01-2022-159',
    breach: 'gdpr-33-1',
  },
} as const satisfies Omit<RuleSet, 'id' | 'zone'>;

/** The zone of each EU and EEA country's capital. */
const zones = {
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
  CY: 'Asia/Nicosia',
  CZ: 'Europe/Prague',
  DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen',
  EE: 'Europe/Tallinn',
  ES: 'Europe/Madrid',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GR: 'Europe/Athens',
  HR: 'Europe/Zagreb',
  HU: 'Europe/Budapest',
  IE: 'Europe/Dublin',
  IS: 'Atlantic/Reykjavik',
  IT: 'Europe/Rome',
  LI: 'Europe/Vaduz',
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  LV: 'Europe/Riga',
  MT: 'Europe/Malta',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  PL: 'Europe/Warsaw',
  PT: 'Europe/Lisbon',
  RO: 'Europe/Bucharest',
  SI: 'Europe/Ljubljana',
  SK: 'Europe/Bratislava',
} as const;

/**
 * Every rule set, oldest first within a country. A change of law is a new row with a later `validFrom`; a released
 * row is never edited, for issued letters cite its version.
 */
export const ruleSets: readonly RuleSet[] = [
  {
    ...european,
    id: 'SE',
    zone: 'Europe/Stockholm',
    sources: { ...european.sources, extension: 'imy-time-limits' },
  },
  ...Object.entries(zones).map(([id, zone]) => ({ ...european, id, zone })),
  {
    ...european,
    id: 'GB',
    zone: 'Europe/London',
    identity: 'restarts',
    sources: {
      receipt: 'ico-right-of-access',
      period: 'uk-gdpr-12-3',
      extension: 'ico-right-of-access',
      pause: 'ico-right-of-access',
      breach: 'uk-gdpr-33-1',
    },
  },
];

const byCountry = Map.groupBy(ruleSets, ({ id }) => id);

/** The countries the clock knows, ISO 3166-1 alpha-2. */
export const countries: readonly string[] = [...byCountry.keys()];

/** The zone of a country the clock knows, an IANA name, or `undefined`. */
export const zoneOf = (country: string): string | undefined => byCountry.get(country)?.at(-1)?.zone;

/**
 * The rules in force where and when something was received.
 *
 * @returns `undefined` for a country without rules, or a receipt before its first
 */
export const ruleSetFor = (country: string, received: Moment): RuleSet | undefined =>
  newestFor(byCountry.get(country) ?? [], received);

/** Of one country's sets, oldest first, the newest that is valid on the local day of receipt. */
export const newestFor = (sets: readonly RuleSet[], received: Moment): RuleSet | undefined =>
  sets.findLast(({ validFrom, zone }) => localTime(received, zone).day.iso >= validFrom);
