import { holdsData } from '../letter-facts.ts';
import type { Finding } from './finding.ts';
import { questionsAsked } from './questions-asked.ts';
import type { PreSend } from './pre-send-check.ts';

/** Art. 15(1)(c), 15(4): what an access summary is complained of for. */
export function summaryFindings({
  kind,
  subject,
  recipients,
  confirmed,
  facts,
  unreviewed,
}: PreSend): Finding[] {
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
  const unstated = (['transfers', 'automatedDecisions'] as const).filter(
    (what) => confirmed[what] === undefined,
  ).length;
  if (holdsData(facts) && unstated > 0) {
    const told = { parts: unstated };
    found.push({ code: 'not-stated', severity: 'risk', facts: told, mend: 'register' });
  }
  const unnamed = recipients.filter(({ named }) => named.length === 0).length;
  if (holdsData(facts) && unnamed > 0) {
    const told = { kinds: unnamed };
    found.push({
      code: 'recipients-as-categories',
      severity: 'risk',
      facts: told,
      mend: 'register',
    });
  }
  const asked = subject.messages.flatMap(({ text }) => questionsAsked(text)).length;
  if (asked > 0 && (facts.answers.your_questions ?? '').trim() === '') {
    const told = { questions: asked };
    found.push({ code: 'questions-unanswered', severity: 'risk', facts: told, mend: 'questions' });
  }
  return found;
}
