import { expect, test } from 'vitest';
import { parseInstant } from '#domain/deadline/parse-instant.ts';
import { countries, newestFor, ruleSetFor } from '#domain/deadline/rule-sets.ts';
import { rulesOf } from '../../../factories/cases/clock.ts';

const moment = (text: string) => {
  const parsed = parseInstant(text, 'received');
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
};

test('the EU, the EEA and the United Kingdom have rules, and nobody else', () => {
  const eu = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';
  expect([...countries].toSorted()).toEqual([...eu.split(' '), 'IS', 'LI', 'NO', 'GB'].toSorted());
});

test.each(countries)('%s counts in a zone that Temporal knows', (country) => {
  const rules = ruleSetFor(country, moment('2026-01-01T00:00:00Z'));
  const zone = rules?.zone ?? 'none';
  expect(Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).year).toBe(1970);
});

test('a receipt is judged by the rules in force on its local day', () => {
  const old = rulesOf('SE');
  const later = { ...old, version: '2028-1', validFrom: '2028-07-01', breachHours: 96 };
  const versionOn = (text: string) => newestFor([old, later], moment(text))?.version;
  expect(versionOn('2028-06-30T21:59:59Z')).toBe('2026-1');
  expect(versionOn('2028-06-30T22:00:00Z')).toBe('2028-1');
});
