import type { TFunction } from 'i18next';
import type { CheckId } from '#domain/workflow/check.ts';
import { inMegabytes } from '../largest-file.ts';
import type { Refusal } from '../refusal.ts';
import { findingText } from './finding-text.ts';
import { questionText } from './question-text.ts';

/**
 * A refusal in a person's words: what happened, and what to do.
 *
 * @param t the words of the person's language, from `wordsFor`
 */
export function refusalText(t: TFunction, refusal: Refusal) {
  const { code, ...facts } = refusal;
  const told = { ...facts, ...wordedFacts(t, refusal) };
  return { title: t(`refusals.${code}.title`, told), advice: t(`refusals.${code}.advice`, told) };
}

/** Facts that are codes or places themselves, in words. */
function wordedFacts(t: TFunction, refusal: Refusal) {
  if (refusal.code === 'passphrase-guessable') {
    const advice = refusal.advice.map((code) => t(`passphrase.advice.${code}`));
    return { why: [t(`passphrase.weaknesses.${refusal.weakness}`), ...advice].join(' ') };
  }
  if (refusal.code === 'table-unsure') {
    const about = refusal.about.map((doubt) => t(`intake.readingDoubts.${doubt}`)).join(', ');
    return { about, file: refusal.file ?? '' };
  }
  if ('limit' in refusal && 'size' in refusal) {
    return { size: inMegabytes(refusal.size), limit: inMegabytes(refusal.limit) };
  }
  if (refusal.code === 'request-malformed') {
    const { path, expected } = refusal;
    const place = [path, expected].filter(Boolean).join(': ');
    return { where: place && ` (${place})` };
  }
  if (refusal.code === 'facts-missing') {
    const asked = refusal.names.split(', ').map((name) => t(`letters.questions.${name}`));
    return { asked: asked.join(' ') };
  }
  if (refusal.code === 'letter-contradicted' || refusal.code === 'findings-open') {
    return { found: refusal.findings.map((finding) => findingText(t, finding)).join(' ') };
  }
  if (refusal.code === 'checklist-open') return { checks: checksIn(t, refusal.checks) };
  if (refusal.code === 'ask-first') {
    return { reason: refusal.questions.map((question) => questionText(t, question)).join(' ') };
  }
  return {};
}

const checksIn = (t: TFunction, checks: readonly CheckId[]) =>
  checks.map((check) => t(`workflow.checks.${check}`)).join('; ');
