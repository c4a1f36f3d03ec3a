import { describe, expect, test } from 'vitest';
import { letterKinds } from '#domain/case/letters/letter-kinds.ts';
import { textsOf } from '#domain/disclosure/proof/meant.ts';
import { caseIssuing } from '#domain/letter/letters-for.ts';
import { makeCase } from '../../../../factories/cases/case.ts';
import { answersWith } from '../../../../factories/cases/letter-answers.ts';
import { letterIn } from '../../../../factories/cases/letter.ts';
import { drawAndRead } from './draw.ts';

const plain = (text: string) => text.replaceAll(/\s|-/g, '');

/** What is written in answers, with so many more paragraphs: the more there are, the further down the closing moves. */
const longer = (answers: Readonly<Record<string, string>>, more: number) =>
  Object.fromEntries(
    Object.entries(answers).map(([name, text]) => [
      name,
      /\s/.test(text) ? text + '\n\nOrd.'.repeat(more) : text,
    ]),
  );

describe.each(['sv', 'en'] as const)('the last page of every letter in %s', (language) => {
  test.each(letterKinds)('%s holds the end of what is said before it is closed', async (kind) => {
    const subject = { ...makeCase(), ...caseIssuing(kind) };
    for (const more of [0, 1, 2, 3, 5, 8]) {
      const answers = longer(answersWith(language), more);
      const letter = letterIn(kind, language, { answers }, subject);
      const body = letter.blocks.findLast((block) => !('closing' in block));
      if (!body) throw new Error(`Nothing is said in ${kind}`);
      const { pages } = await drawAndRead(letter);
      const end = plain(textsOf(body).at(-1) ?? '').slice(-80);
      expect(plain(pages.at(-1)?.text ?? '')).toContain(end);
    }
  });
});
