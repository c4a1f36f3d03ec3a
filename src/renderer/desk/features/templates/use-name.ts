import { isQuestion } from '#domain/letter/answers/questions.ts';
import { useWords } from '../../messages/use-words.ts';

/** What a fact or building block is, in words: nobody has to know the names by heart. */
export function useName(): (name: string) => string {
  const { t, words } = useWords();
  return (name) =>
    isQuestion(name)
      ? t(`letters.questions.${name}`)
      : words(`desk.templates.names.${name}`, { defaultValue: name });
}
