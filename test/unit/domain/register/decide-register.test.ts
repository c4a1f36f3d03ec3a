import { describe, expect, test } from 'vitest';
import { decideAdoption, decideWithdrawal } from '#domain/register/decide-register.ts';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import { record } from '../../../factories/cases/letter.ts';
import { versionFrom, withOfficer } from '../../../factories/cases/register.ts';

const reason = 'Ny policy, beslut 7/2026';
const today = '2026-11-25';
const coming = versionFrom('2027-03-01', withOfficer);

const adopt = (
  version: RecordOfProcessing,
  standing: readonly RecordOfProcessing[] = [record],
  why = reason,
) => decideAdoption(standing, today, { record: version, reason: why });

describe('a new version', () => {
  test('is adopted whole, under the name of its day', () => {
    const version = { ...versionFrom('2027-01-01', withOfficer), version: 'whatever' };
    expect(adopt(version)).toEqual({
      ok: true,
      value: { type: 'register-adopted', record: { ...version, version: '2027-01-01' }, reason },
    });
  });

  test.each(['2020-04-18', '2025-01-01', today, '2026-11-26'])(
    'may be valid from any day after the one in force: %s',
    (day) => {
      expect(adopt(versionFrom(day, withOfficer)).ok).toBe(true);
    },
  );

  test('may come before one that is still to come', () => {
    const sooner = versionFrom('2027-01-01', { transfers: { ...record.transfers, id: 'stated' } });
    expect(
      adopt({ ...sooner, ...withOfficer, inShort: { sv: 'Kort.', en: 'Short.' } }, [record, coming])
        .ok,
    ).toBe(true);
  });

  test.each<[string, RecordOfProcessing, (readonly RecordOfProcessing[])?, string?]>([
    ['reason-missing', versionFrom('2027-01-01', withOfficer), [record], '  '],
    ['register-date-early', versionFrom('2020-04-17', withOfficer)],
    ['register-date-early', versionFrom('2019-01-01', withOfficer)],
    ['day-out-of-range', versionFrom('2111-01-01', withOfficer)],
    ['register-date-taken', versionFrom('2027-03-01'), [record, coming]],
    ['nothing-changed', versionFrom('2027-01-01')],
    ['nothing-changed', versionFrom('2027-04-01', withOfficer), [record, coming]],
    ['register-list-empty', versionFrom('2027-01-01', { purposes: [] })],
    [
      'register-address-wrong',
      versionFrom('2027-01-01', { controller: { ...record.controller, contact: 'kundservice' } }),
    ],
    ['register-text-missing', versionFrom('2027-01-01', { inShort: { sv: 'Kort.', en: ' ' } })],
    ['register-id-unknown', versionFrom('2027-01-01', { sources: [] })],
    [
      'register-id-twice',
      versionFrom('2027-01-01', { notices: [...record.notices, ...record.notices] }),
    ],
  ])('is refused: %s (%#)', (code, version, standing, why) => {
    expect(adopt(version, standing, why)).toMatchObject({ ok: false, error: { code } });
  });

  test('is measured by the version before it, not by the one in force now', () => {
    expect(adopt(versionFrom('2027-04-01'), [record, coming]).ok).toBe(true);
  });
});

describe('a version that staff adopted', () => {
  const withdraw = (version: string, why = reason, adopted = [coming]) =>
    decideWithdrawal(adopted, today, { version, reason: why });

  test('is withdrawn before its day, with a reason', () => {
    expect(withdraw('2027-03-01')).toEqual({
      ok: true,
      value: { type: 'register-withdrawn', version: '2027-03-01', reason },
    });
  });

  test.each<[string, string, string?, RecordOfProcessing[]?]>([
    ['register-version-unknown', '2020-04-17'],
    ['register-version-unknown', '2027-03-02'],
    ['reason-missing', '2027-03-01', ' '],
    ['register-in-force', today, reason, [versionFrom(today, withOfficer)]],
    ['register-in-force', '2026-01-01', reason, [versionFrom('2026-01-01', withOfficer)]],
  ])('is not withdrawn: %s (%#)', (code, version, why, adopted) => {
    expect(withdraw(version, why, adopted)).toMatchObject({ ok: false, error: { code } });
  });
});
