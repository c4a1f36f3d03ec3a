import type { Language } from '#domain/language.ts';
import type { RegisterVersion } from '#shared/contract/book/register-contract.ts';

/** What the privacy policy promised of complaints, in the version that held when this one came in. */
export const promisesOf = (
  versions: readonly RegisterVersion[],
  version: string,
  language: Language,
): readonly string[] =>
  (versions.find(({ record }) => record.version === version)?.record.pledges ?? [])
    .filter(({ topic }) => topic === 'complaints')
    .map(({ text }) => text[language]);
