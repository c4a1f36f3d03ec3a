import { inForceAt } from '#domain/register/in-force-at.ts';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import type { SupervisoryAuthority } from '#domain/register/supervisory-authority.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { LetterRefusal } from '#shared/refusals/letter-refusal.ts';
import type { Registers } from './load-registers.ts';

/** The record in force on a date (`YYYY-MM-DD`); refused before the first policy. */
export function registerAt(
  { versions }: Registers,
  date: string,
): Result<RecordOfProcessing, LetterRefusal> {
  const version = inForceAt(versions, date);
  return version ? ok(version) : refuse({ code: 'register-missing', date });
}

/** The authority of a country as it is named on a date; by its country alone, where that is all the registers know. */
export const authorityAt = (
  { authorities }: Registers,
  date: string,
  country: string,
): SupervisoryAuthority =>
  inForceAt(
    authorities.filter((one) => one.country === country),
    date,
  ) ?? {
    country,
    validFrom: '',
    name: {
      sv: `tillsynsmyndigheten (${named(country, 'sv')})`,
      en: `the supervisory authority (${named(country, 'en')})`,
    },
    address: { sv: '', en: '' },
    site: '',
  };

const named = (country: string, language: string): string =>
  new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country;
