import { expect, test } from 'vitest';
import { letterKinds } from '#domain/case/letters/letter-kinds.ts';
import { namesOf } from '#domain/letter/material/material-names.ts';
import type { ConditionWords } from '#shared/letter-text/condition-words.ts';
import { conditionsFor } from '../../../../../../src/renderer/desk/features/templates/letter-view/blocks/conditions-for.ts';
import { letterView as en } from '../../../../../../src/renderer/desk/messages/en/texts/letter-view.ts';
import { letterView as sv } from '../../../../../../src/renderer/desk/messages/sv/texts/letter-view.ts';

const offered = (kind: (typeof letterKinds)[number], { isThere }: ConditionWords) =>
  conditionsFor(
    { facts: namesOf(kind).facts.map((name) => ({ name, required: false, sample: '' })) },
    (name) => isThere[name] !== undefined,
  );

test.each(letterKinds)(
  'every condition that %s is offered has a sentence in both languages',
  (kind) => {
    for (const { conditions } of [sv, en]) {
      const words: ConditionWords = conditions;
      const answers = new Map(Object.entries(words.answers));
      const unsaid = offered(kind, words).filter(({ name, is }) => {
        const said = new Map<string, string>(Object.entries(answers.get(name) ?? {}));
        return is === undefined ? !words.isThere[name] : !said.get(is);
      });
      expect(unsaid).toEqual([]);
    }
  },
);

test('a refusal can be chosen by how much is refused and by the kind of case', () => {
  expect(offered('refusal', sv.conditions)).toEqual(
    expect.arrayContaining([{ name: 'extent', is: 'partial' }, { name: 'is_complaint' }]),
  );
});
