import type { Case } from '#domain/case/case.ts';
import { draftOf } from '#domain/case/drafting/facts.ts';
import { preSendCheck } from '#domain/letter/pre-send/pre-send-check.ts';
import { standingAnswers } from '#domain/letter/letter-spec.ts';
import { letterSpecs } from '#domain/letter/letter-specs.ts';
import { namesOf } from '#domain/letter/material/material-names.ts';
import type { Finding } from '#domain/letter/pre-send/finding.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import type { LetterPreparation } from '#shared/contract/cases/letters-contract.ts';
import { isAlwaysSaid } from '#shared/letter-text/outcomes/faults-in.ts';
import type { Refusal } from '#shared/refusal.ts';
import { currentTemplate } from '../../letters/template/current-template.ts';
import { readTemplate } from '../../letters/template/read-template.ts';
import { composeLetter, type Composed, takesData } from './compose-letter.ts';
import type { LetterWanted } from './letter-context.ts';
import { contentOf, contentOn } from './letter-content.ts';
import { othersOut } from './others-out.ts';
import { standingFlags } from '../review/review.ts';
import { findCase, type Work } from '../work.ts';

/** What stands between a letter and its issue: its answers, what the requester could complain of, and its review. */
export async function prepareLetter(
  work: Work,
  { reference, kind, language }: Request<'letters:prepare'>,
): Promise<Response<'letters:prepare'>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const subject = found.value;
  const wanted = { kind, language, date: work.clock.today() };
  const composed = await composeLetter(work, subject, wanted);
  if (!composed.ok) return composed;
  const findings = await findingsIn(work, composed.value, wanted);
  if (!findings.ok) return findings;
  const review = await reviewOf(work, subject, wanted);
  if (!review.ok) return review;
  const earlier = subject.letters.filter((one) => one.kind === kind && one.language === language);
  const last = earlier.at(-1);
  return ok({
    answers: { ...composed.value.context.facts.answers },
    missing: [...composed.value.missing],
    findings: findings.value,
    content: contentOf(composed.value),
    ...(last ? { replaces: { version: earlier.length, issuedAt: last.issuedAt } } : {}),
    review: review.value,
  });
}

/** The check before issue, on the letter as it would be. */
export async function findingsIn(
  work: Work,
  composed: Composed,
  { kind, language }: LetterWanted,
): Promise<Result<readonly Finding[], Refusal>> {
  const { subject, facts, concerned } = composed.context;
  const template = currentTemplate(work.originals, work.book.settings, kind, language);
  const read = readTemplate(template.text);
  const placed = read.ok ? read.placed : [];
  const flags = takesData(kind) ? await standingFlags(work, subject) : ok([]);
  if (!flags.ok) return flags;
  const others = await othersOut(work, composed, takesData(kind));
  if (!others.ok) return others;
  const found = preSendCheck({
    kind,
    language,
    subject,
    concerned,
    register: composed.context.register,
    facts: { ...facts, answers: standingAnswers(letterSpecs[kind], facts.answers) },
    unreviewed: flags.value.filter(({ standing }) => standing === 'undecided').length,
    others: others.value,
    parts: read.ok ? namesOf(kind).parts.filter((name) => isAlwaysSaid(read.said, name)) : [],
    placed: placed.filter(({ type }) => type === 'fact').map(({ name }) => name),
  });
  return ok(found);
}

async function reviewOf(
  work: Work,
  subject: Case,
  { kind, language }: LetterWanted,
): Promise<Result<LetterPreparation['review'], Refusal>> {
  const required = work.book.settings.reviewRequired;
  const draft = draftOf(subject.drafts, kind, language);
  if (!required || !draft) return ok({ required, state: 'none', draftedBy: '', approvedBy: '' });
  const { draftedBy, approvedBy = '', date } = draft;
  const content = await contentOn(work, subject, { kind, language, date });
  if (!content.ok) return content;
  const stands = content.value === draft.content;
  const state = stands ? (approvedBy === '' ? 'drafted' : 'approved') : 'changed';
  return ok({ required, state, draftedBy, approvedBy });
}
