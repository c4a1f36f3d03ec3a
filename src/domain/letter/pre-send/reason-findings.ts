import { countWords, fewestWords } from '../../case/count-words.ts';
import type { LetterKind } from '../../case/letters/letter-kinds.ts';
import type { Answers, QuestionName } from '../answers/questions.ts';
import type { Finding } from './finding.ts';
import type { PreSend } from './pre-send.ts';

/** Where each letter gives its reasons (Art. 12(3), 12(4), 12(5)). */
const reasons: Partial<Record<LetterKind, readonly QuestionName[]>> = {
  extension: ['extension_reason'],
  refusal: ['reasons'],
  objection: ['grounds', 'balance'],
  erasure: ['kept_ground'],
  rectification: ['not_corrected'],
  'human-review': ['review_reasons'],
  'restriction-lifting': ['lifting_reason'],
  'complaint-answer': ['found'],
};

/** Art. 12(4): whoever is told no, wholly or in part, is told why and where to complain. */
export function reasonFindings({ kind, facts, parts }: PreSend): Finding[] {
  const { answers } = facts;
  const found: Finding[] = [];
  const thin = (reasons[kind] ?? []).filter((name) => {
    const told = answers[name] ?? '';
    return told.trim() !== '' && countWords(told) < fewestWords;
  });
  if (thin.length > 0) {
    const severity = kind === 'refusal' ? 'breach' : 'risk';
    found.push({ code: 'no-reasons', severity, facts: {}, mend: 'questions' });
  }
  if (saysNo(kind, answers) && !parts.includes('complaint_and_remedy')) {
    found.push({ code: 'no-complaint-route', severity: 'breach', facts: {}, mend: 'template' });
  }
  return found;
}

function saysNo(kind: LetterKind, answers: Answers): boolean {
  switch (kind) {
    case 'refusal':
    case 'access-summary':
    case 'human-review':
    case 'complaint-answer':
      return true;
    case 'objection':
      return answers.objection_outcome === 'overridden';
    case 'erasure':
      return (answers.kept ?? '').trim() !== '';
    case 'rectification':
      return (answers.not_corrected ?? '').trim() !== '';
    default:
      return false;
  }
}
