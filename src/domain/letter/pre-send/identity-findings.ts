import { countWords } from '../../case/count-words.ts';
import { isSettled } from '../../case/identity/facts.ts';
import type { Finding } from './finding.ts';
import type { PreSend } from './pre-send.ts';

const idDocument =
  /(id-?handling|id-?kort|legitimation|körkort|passkopia|\bpass\b|identity (card|document)|id card|driving licence|driver.s licen[cs]e|\bpassport\b)/i;
const identityNumber =
  /(personnummer|personal identity number|social security number|national id)/i;

/** Art. 12(6): additional information only on reasonable doubt, and no more of it than is necessary. */
export function identityFindings({ kind, subject, facts }: PreSend): Finding[] {
  if (kind !== 'identity-request') return [];
  const { doubt = '', needed = '', how = '', id_copy: idCopy = '' } = facts.answers;
  const asked = `${needed}\n${how}`;
  const found: Finding[] = [];
  if (idCopy.trim() !== '' || idDocument.test(asked)) {
    found.push({ code: 'id-copy-demanded', severity: 'risk', facts: {}, mend: 'questions' });
  }
  if ((doubt.trim() !== '' && countWords(doubt) < 3) || isSettled(subject.identity)) {
    found.push({ code: 'extra-identifiers', severity: 'breach', facts: {}, mend: 'questions' });
  } else if (identityNumber.test(asked)) {
    found.push({ code: 'extra-identifiers', severity: 'risk', facts: {}, mend: 'questions' });
  }
  return found;
}
