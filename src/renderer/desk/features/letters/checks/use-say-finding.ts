import type { LetterPreparation } from '#shared/contract/cases/letters-contract.ts';
import { sayDue } from '../../../messages/dates.ts';
import { useWords } from '../../../messages/use-words.ts';

type Finding = LetterPreparation['findings'][number];

/** The facts that are days, whichever finding they belong to. */
const days = ['day', 'due', 'firstDay'] as const;

/** What the check before sending found, its days as they are read in the language of the desk. */
export function useSayFinding(): (finding: Pick<Finding, 'code' | 'facts'>) => string {
  const { t, language } = useWords();
  return ({ code, facts }) => {
    const said = days.flatMap((name) => {
      const day = facts[name];
      return typeof day === 'string' ? [[name, sayDue(day, language)] as const] : [];
    });
    return t(`letters.findings.${code}`, { ...facts, ...Object.fromEntries(said) });
  };
}
