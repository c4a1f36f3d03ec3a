import * as en from '#shared/words/en/evidence.ts';
import * as sv from '#shared/words/sv/evidence.ts';
import type { Shape } from '#shared/words/shape.ts';

export type Words = Shape<typeof sv>;

/** The page's words, in both languages: those of the app, without the rest of it. */
export const languages: Readonly<Record<'sv' | 'en', Words>> = { sv, en };

/** A sentence with its facts. */
export const fill = (sentence: string, facts: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(facts[name] ?? '–'));
