import type { Language } from '#domain/language.ts';
import type { CaseView } from '#shared/views/views.ts';
import { alternativeText, sourceText, stepText } from '#shared/words/deadline-text.ts';
import type { Words } from '../../messages/use-words.ts';

/** A due date with its reasons as plain text, to be pasted into a memo: the same sentences as on screen. */
export function whyText(
  reference: string,
  due: CaseView['due'],
  t: Words,
  language: Language,
): string {
  const steps = due.steps.map(
    (step, index) =>
      `${index + 1}. ${stepText(step, language)} (${sourceText(step.source, language)})`,
  );
  const alternatives = due.alternatives.map(
    (alternative) =>
      `– ${alternativeText(alternative, language)} (${sourceText(alternative.source, language)})`,
  );
  return [
    t('desk.clock.dueOn', { reference, due: due.due.replace('T', ' ') }),
    '',
    `${t('desk.clock.steps')}:`,
    ...steps,
    ...(alternatives.length > 0 ? ['', `${t('desk.clock.alternatives')}:`, ...alternatives] : []),
    '',
    t('desk.clock.ruleSet', due),
  ].join('\n');
}
