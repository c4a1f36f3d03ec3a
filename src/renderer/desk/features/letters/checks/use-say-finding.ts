import type { LetterPreparation } from '#shared/contract/cases/letters-contract.ts';
import { findingText } from '#shared/words/finding-text.ts';
import { sayDue } from '../../../messages/dates.ts';
import { useWords } from '../../../messages/use-words.ts';

type Finding = LetterPreparation['findings'][number];

/** What the check before sending found, its days as they are read in the language of the desk. */
export function useSayFinding(): (finding: Pick<Finding, 'code' | 'facts'>) => string {
  const { words, language } = useWords();
  return (finding) => findingText(words, finding, (day) => sayDue(day, language));
}
