import type { TFunction } from 'i18next';
import { isQuestion } from '#domain/letter/answers/questions.ts';
import type { Finding } from '#domain/letter/pre-send/finding.ts';

/** The facts that are days, with commas between where they are several, whichever finding they belong to. */
const days = ['day', 'due', 'firstDay', 'received'] as const;

/**
 * What the check before issue found in a letter, in words: questions as they are asked, and not by their names.
 *
 * @param t the words of the person's language, from `wordsFor`
 * @param sayDay how a day (`YYYY-MM-DD`) is read
 */
export function findingText(
  t: TFunction,
  { code, facts }: Pick<Finding, 'code' | 'facts'>,
  sayDay: (day: string) => string = (day) => day,
): string {
  const said: Record<string, string | number> = { ...facts };
  const word = (name: string, say: (part: string) => string, between: string) => {
    const fact = facts[name];
    if (typeof fact === 'string') said[name] = fact.split(between).map(say).join(between);
  };
  for (const name of days) word(name, sayDay, ', ');
  word('where', (name) => (isQuestion(name) ? t(`letters.questions.${name}`) : name), '; ');
  return t(`letters.findings.${code}`, said);
}
