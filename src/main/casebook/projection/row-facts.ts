import type { Case } from '#domain/case/case.ts';
import { progressOf } from '#domain/case/progress.ts';
import type { CaseSummary } from '../casebook.ts';

/** What a row knows beyond its columns. */
export type RowFacts = Pick<CaseSummary, 'clock' | 'country' | 'revision' | 'progress'>;

const usual: Omit<RowFacts, 'country'> = {
  clock: [],
  revision: { number: 0, at: '' },
  progress: { acknowledged: false, identityAsked: false, answered: false },
};

/** As text, without what most cases have in common. */
export function factsText(subject: Case): string {
  const { clock, country, revision } = subject;
  const progress = progressOf(subject);
  const facts: { -readonly [F in keyof RowFacts]?: RowFacts[F] } = { revision };
  if (clock.length > 0) facts.clock = clock;
  if (country !== undefined) facts.country = country;
  if (progress.acknowledged || progress.identityAsked || progress.answered) {
    facts.progress = progress;
  }
  return JSON.stringify(facts);
}

export function factsIn(text: string): RowFacts {
  const unusual: Partial<RowFacts> = text ? JSON.parse(text) : {};
  return { ...usual, ...unusual };
}
