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
  return JSON.stringify({
    ...(clock.length > 0 && { clock }),
    ...(country !== undefined && { country }),
    revision,
    ...(Object.values(progress).some(Boolean) && { progress }),
  } satisfies Partial<RowFacts>);
}

export function factsIn(text: string): RowFacts {
  const unusual: Partial<RowFacts> = text ? JSON.parse(text) : {};
  return { ...usual, ...unusual };
}
