import { smallWords } from '../../small-words.ts';
import { isQuestion, type QuestionName, questions } from '../answers/questions.ts';
import type { Finding } from './finding.ts';
import { named } from './named.ts';
import type { PreSend } from './pre-send.ts';

/** What others wrote stands as they wrote it. */
const quoted: readonly QuestionName[] = ['request_text', 'question', 'asked', 'heard'];
/** With fewer small words than these nothing tells. */
const fewest = 4;

/** Art. 12(1): whoever reads one language is not answered in another, as when the case's own words fill in a letter. */
export function tongueFindings({ language, facts }: PreSend): Finding[] {
  const strange = Object.entries(facts.answers).flatMap(([name, text]) => {
    const isProse = isQuestion(name) && ['text', 'lines'].includes(questions[name].form);
    return isProse && !quoted.includes(name) && isOther(text, language) ? name : [];
  });
  if (strange.length === 0) return [];
  const told = { where: named(strange) };
  return [{ code: 'other-language-in-words', severity: 'risk', facts: told, mend: 'questions' }];
}

/** A name or a quotation in it makes no other language of a text. */
function isOther(text: string, language: PreSend['language']): boolean {
  const { [language]: own, [language === 'sv' ? 'en' : 'sv']: other } = smallWords(text);
  return other >= fewest && other > 3 * own;
}
