import { holdsData } from '../letter-facts.ts';
import type { Finding } from './finding.ts';
import { questionsAsked } from './questions-asked.ts';
import type { PreSend } from './pre-send.ts';
import { recordFindings } from './record-findings.ts';

/** Art. 15(1), 15(4): what an access summary is complained of for. */
export function summaryFindings(letter: PreSend): Finding[] {
  const { kind, subject, facts, unreviewed } = letter;
  if (kind !== 'access-summary') return [];
  const found: Finding[] = [];
  if (unreviewed > 0) {
    const told = { values: unreviewed };
    found.push({ code: 'others-data', severity: 'breach', facts: told, mend: 'data' });
  }
  const groundless = facts.withheld.filter(
    ({ ground, words }) => ground === 'other' && words.trim() === '',
  ).length;
  if (groundless > 0) {
    const told = { places: groundless };
    found.push({ code: 'redaction-without-ground', severity: 'breach', facts: told, mend: 'data' });
  }
  if (holdsData(facts)) found.push(...recordFindings(letter));
  const asked = subject.messages.flatMap(({ text }) => questionsAsked(text)).length;
  if (asked > 0 && (facts.answers.your_questions ?? '').trim() === '') {
    const told = { questions: asked };
    found.push({ code: 'questions-unanswered', severity: 'risk', facts: told, mend: 'questions' });
  }
  return found;
}
