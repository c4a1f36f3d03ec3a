import { describe, expect, test } from 'vitest';
import type { KnownNames } from '#shared/letter-text/letter-text.ts';
import { printBlocks } from '#shared/letter-text/print-blocks.ts';
import { readBlocks, settled } from '#shared/letter-text/read-blocks.ts';
import { refuseEdit } from '#shared/letter-text/refuse-edit.ts';

const names: KnownNames = {
  facts: new Set(['name', 'received', 'extent']),
  parts: new Set(['contact', 'reasons']),
};
const read = (text: string) => readBlocks(text, names);
const requires = ['received', 'reasons'];
const letter =
  '# Avslag\n\nKom in den {{ received }}.\n\n{% part "reasons" %}\n\n{% part "contact" %}';
const refusing = (before: string, after: string) =>
  refuseEdit(read(before), read(after), names, requires);

test('a letter is read as the blocks that a person sees', () => {
  const text =
    '# Svar{% if name %} till {{ name }}{% endif %}\nKom in :: {{ received }}\n- en punkt';
  expect(read(text)).toEqual([
    {
      type: 'line',
      form: 'title',
      mark: '# ',
      pieces: [
        { type: 'words', text: 'Svar' },
        {
          type: 'choice',
          branches: [
            {
              when: { name: 'name' },
              holds: [
                { type: 'words', text: ' till ' },
                { type: 'fact', name: 'name' },
              ],
            },
          ],
        },
      ],
    },
    {
      type: 'entry',
      term: [{ type: 'words', text: 'Kom in' }],
      value: [{ type: 'fact', name: 'received' }],
    },
    { type: 'line', form: 'item', mark: '- ', pieces: [{ type: 'words', text: 'en punkt' }] },
  ]);
});

test.each([
  ['{% if name and received %}Hej{% endif %}', 'condition'],
  ['{% if name %}\nHej\n{% elsif name and received %}\nHej\n{% endif %}', 'condition'],
  ['{% unless name %}Hej{% endunless %}', 'tag'],
  ['{{name}}', 'tag'],
  ['Hej {% part "contact" %}', 'tag'],
  ['{% if name %}Hej\noch välkommen{% endif %}', 'spread'],
  ['{{ nobody }}', 'name'],
  ['{% part "nothing" %}', 'name'],
  ['{% if nobody %}Hej{% endif %}', 'name'],
])('%j stands as code, because of its %s, and the rest as a letter', (own, why) => {
  const blocks = read(`# Rubrik\n\n${own}\n\nSlut.`);
  expect(blocks.filter(({ type }) => type === 'code')).toMatchObject([
    { lines: own.split('\n'), why },
  ]);
  expect(blocks.at(-1)).toMatchObject({ type: 'line', form: 'text' });
});

describe('an edit is refused', () => {
  test.each([
    ['takes a fact that the law wants', '{{ received }}', '', 'required-missing'],
    [
      'puts a fact that the law wants where it goes with an empty value',
      '{{ received }}.',
      '{{ received }} :: {{ name }}',
      'required-missing',
    ],
    ['takes a part that the law wants', '{% part "reasons" %}', '', 'required-missing'],
    [
      'puts it behind a condition',
      '{% part "reasons" %}',
      '{% if name %}\n{% part "reasons" %}\n{% endif %}',
      'required-missing',
    ],
    ['takes the title', '# Avslag', '# ', 'title-missing'],
    ['leaves a title that can be empty', '# Avslag', '# {{ name }}', 'title-missing'],
    ['gives a second title', '{% part "contact" %}', '# Mer', 'title-twice'],
    ['speaks of appeal', 'Kom in', 'Du kan överklaga. Kom in', 'appeal-promised'],
    [
      'speaks of appeal where a condition holds',
      'Kom in',
      'Du kan över{% if name %}klaga{% endif %}. Kom in',
      'appeal-promised',
    ],
    ['makes a row of it in a condition', '.', '{% if name %} :: {% endif %}', 'required-missing'],
    ['begins code', 'Kom in', 'Kom in {', 'character-reserved'],
    ['is longer than a letter may be', 'Kom in', 'x'.repeat(50_000), 'too-long'],
  ])('that %s', (_, from, to, code) => {
    expect(refusing(letter, letter.replace(from, to))).toMatchObject({ code });
  });

  test('but not one that takes what the law does not want, or has twice', () => {
    expect(refusing(letter, letter.replace('{% part "contact" %}', 'Hej då'))).toBeUndefined();
    const twice = letter.replace('Avslag', 'Avslag {{ received }}');
    expect(refusing(twice, letter)).toBeUndefined();
  });

  test('but not one that mends the rest of a text that is wrong already', () => {
    const wrong = '# Ett\n# Två\n{{nobody}}';
    expect(refusing(wrong, wrong.replace('Ett', 'Annat'))).toBeUndefined();
  });
});

test('what is written with a mark takes its form, and an empty line waits to be written in', () => {
  const line = (text: string) =>
    ({ type: 'line', form: 'text', mark: '', pieces: [{ type: 'words', text }] }) as const;
  expect(settled([line('- punkt'), line('Kom in :: i går'), line('vanlig')], names)).toMatchObject([
    { form: 'item', mark: '- ' },
    { type: 'entry' },
    { form: 'text' },
  ]);
  const empty = { type: 'line', form: 'text', mark: '', pieces: [] } as const;
  expect(settled([empty], names)).toEqual([empty]);
  expect(printBlocks(settled([line('- a')], names))).toBe('- a');
});
