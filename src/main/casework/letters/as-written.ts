import type { Case } from '#domain/case/case.ts';
import type { Language } from '#domain/language.ts';
import { evolve } from '#domain/case/evolve.ts';
import { refuseAnswer } from '#domain/letter/answers/refuse-answer.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { Work } from '../work.ts';

/** A case as it would be with these answers given in it, or why they could not be. Nothing is written. */
export function asWritten(
  { clock, now }: Work,
  subject: Case,
  language: Language,
  facts: Readonly<Record<string, string>>,
): Result<Case, Refusal> {
  const at = now();
  const { zone } = clock.placeOf(subject);
  for (const [name, value] of Object.entries(facts)) {
    const refused = refuseAnswer(name, value, { at, zone });
    if (refused) return refused;
  }
  return ok(evolve(subject.id, subject, { type: 'letter-facts-given', language, facts }, at));
}
