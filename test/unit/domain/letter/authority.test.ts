import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/case/case.ts';
import { breachRouteOf } from '#domain/case/breach/route.ts';
import { supplementDay } from '#domain/case/breach/supplement-due.ts';
import { countries } from '#domain/deadline/rule-sets.ts';
import { makeCase } from '../../../factories/cases/case.ts';
import { answersWith } from '../../../factories/cases/letter-answers.ts';
import { letterIn, textOf } from '../../../factories/cases/letter.ts';

const under = (country: string): Case => ({ ...makeCase(), kind: 'breach', country });
const sheet = (country: string, language: 'sv' | 'en') =>
  textOf(
    letterIn(
      'breach-notification',
      language,
      { answers: answersWith(language, { notice_type: 'first' }) },
      under(country),
    ),
  );
const languages = ['sv', 'en'] as const;

describe.each(languages)('the basis for a notification, in %s', (language) => {
  test('to IMY names its e-service and its four weeks', () => {
    expect(sheet('SE', language)).toMatch(/\(IMY\)[^]*e-tjanster\.imy\.se[^]*4 (veckor|weeks)/);
  });

  test('to any other authority claims neither an e-service nor weeks', () => {
    for (const country of countries.filter((one) => one !== 'SE')) {
      const text = sheet(country, language);
      expect(text).not.toMatch(/IMY|imy\.se|e-tjänst|e-service|veckor|weeks/);
    }
  });

  test('names the ICO in Great Britain, and elsewhere the authority by its country', () => {
    expect(sheet('GB', language)).toContain('(ICO)');
    expect(sheet('IE', language)).toMatch(
      /tillsynsmyndigheten \(Irland\)|the supervisory authority \(Ireland\)/,
    );
  });
});

test('the way to complain is to the authority of the case, without the address nobody knows', () => {
  const refusal = (country: string) =>
    textOf(letterIn('refusal', 'sv', {}, { ...makeCase(), country }));
  expect(refusal('SE')).toContain('(IMY), Box 8114, 104 20 Stockholm, www.imy.se.');
  expect(refusal('GB')).toContain('(ICO), Wycliffe House');
  expect(refusal('DE')).toContain('klagomål till tillsynsmyndigheten (Tyskland).');
});

test('only an authority that is known to set one has a day for the supplement (Art. 33(4))', () => {
  const told = '2026-03-02T08:00:00Z';
  const day = (country: string) => supplementDay(told, { country, zone: 'Europe/Stockholm' });
  expect(day('SE')).toBe('2026-03-30');
  expect(countries.filter((country) => day(country) !== undefined)).toEqual(['SE']);
  expect(breachRouteOf('constructor')).toBeUndefined();
});
