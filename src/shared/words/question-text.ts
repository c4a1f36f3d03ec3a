import type { TFunction } from 'i18next';
import type { IntakeQuestion } from '../views/intake-views.ts';

/**
 * Why something is asked of a mail before it is taken in, and what is proposed, in a person's words.
 *
 * @param t the words of the person's language, from `wordsFor`
 */
export function questionText(t: TFunction, asked: IntakeQuestion): string {
  const facts =
    asked.question === 'automatic'
      ? { what: t(`intake.automatic.${asked.what}`), line: asked.line }
      : asked.question === 'join'
        ? { reference: asked.reference }
        : {};
  return t(`intake.because.${asked.question}.${asked.because}`, facts);
}
