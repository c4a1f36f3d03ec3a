import { describe, expect, test } from 'vitest';
import { letterKinds } from '#domain/case/letters/letter-kinds.ts';
import { namesOf } from '#domain/letter/material/material-names.ts';
import { checkTemplate } from '#main/letters/template/check-template.ts';
import { originals } from '../../../../factories/cases/letter.ts';

const good = `# Titel

{{ reference }} {{ received }}
`;
const at = (text: string) => checkTemplate('acknowledgement', text);

test.each([...originals])('the shipped text %s can be used', (key, text) => {
  const kind = letterKinds.find((name) => key.startsWith(`${name}.`));
  if (!kind) throw new Error(key);
  expect(checkTemplate(kind, text)).toEqual([]);
});

describe('a text is refused, at its line,', () => {
  test.each([
    ['a fact nobody knows', '{{ namn }}', 'fact-unknown', 'namn'],
    ['a fact of another letter', '{{ new_date }}', 'fact-unknown', 'new_date'],
    ['a condition on a fact nobody knows', '{% if namn %}x{% endif %}', 'fact-unknown', 'namn'],
    ['a yes or no that is printed', '{{ is_request }}', 'fact-is-condition', 'is_request'],
    ['a part nobody knows', '{% part "hej" %}', 'part-unknown', 'hej'],
    ['a part without quotes', '{% part contact %}', 'part-unknown', ''],
    ['a part within a sentence', 'Se {% part "contact" %} nedan', 'part-not-alone', ''],
    ['a loop', '{% for x in name %}x{% endfor %}', 'tag-unknown', 'for'],
    ['reading a file', '{% include "x" %}', 'tag-unknown', 'include'],
    ['lifting the escape', '{{ name | raw }}', 'filter-unknown', 'raw'],
    ['an if that is not ended', '{% if name %}', 'tag-not-closed', '{% if name %}'],
    ['a bracket that is not ended', '{{ name', 'tag-not-closed', '{{ name'],
    ['an inside of a fact', '{{ name.constructor }}', 'too-clever', '{{ name.constructor }}'],
    ['a range', '{{ (1..100000) }}', 'too-clever', '{{ (1..100000) }}'],
    ['a text in a bracket', '{{ "hej" }}', 'too-clever', '{{ "hej" }}'],
    ['a second title', '# Två', 'title-twice', ''],
    ['a promise of appeal', 'Du kan överklaga.', 'appeal-promised', ''],
    ['a promise that a fact is in', 'Du kan över{{ name }}klaga.', 'appeal-promised', ''],
    ['one that begins in a condition', '{% if name %}Över{% endif %}klaga', 'appeal-promised', ''],
    [
      'one that goes on where another condition does not hold',
      '{% if name %}över{% else %}x{% endif %}{% if email %}y{% else %}klag{% endif %}a',
      'appeal-promised',
      '',
    ],
    ['a second title that a condition makes', '{% if name %}# Två{% endif %}', 'title-twice', ''],
    ['one whose mark a condition ends', '#{% if name %} {% endif %}Två', 'title-twice', ''],
    ['a character of our own', 'x\uE000', 'character-reserved', ''],
  ])('for %s', (_, line, code, name) => {
    expect(at(`${good}${line}\n`)).toContainEqual({ code, line: 4, name });
  });

  test('for an empty bracket', () => {
    expect(at(`${good}{{ }}\n`)).toContainEqual({ code: 'unreadable', line: 4, name: '' });
  });
  test.each([
    ['having no title', ''],
    ['a title of a fact that can be empty', '# {{ name }}'],
    ['a title that stands only sometimes', '{% if name %}\n# Titel\n{% endif %}'],
    ['a title that says something only sometimes', '# {% if name %}Titel{% endif %}'],
  ])('for %s', (_, title) => {
    expect(at(`${title}\n{{ reference }} {{ received }}`)).toContainEqual({
      code: 'title-missing',
      line: 1,
      name: '',
    });
  });
  test('for a promise of appeal with signs in it that nobody sees', () => {
    const words = ['över\u00adklaga', 'över\u200bklaga', 'o\u0308verklaga', 'över\ufe0fklaga'];
    const apart = ['o{% if name %}\u0308verklaga{% endif %}', 'över\u00ad{{ name }}\u200bklaga'];
    for (const word of [...words, ...apart]) {
      expect(at(`${good}${word}`)).toContainEqual({ code: 'appeal-promised', line: 4, name: '' });
    }
  });
  test('for a promise of appeal that comes together over the lines that a tag takes away', () => {
    expect(at(`${good}över\n\n{%- if name -%}\n klaga{% endif %}`)).toContainEqual({
      code: 'appeal-promised',
      line: 7,
      name: '',
    });
    expect(at(`${good}över\n{% if name %}\nklaga\n{% endif %}`)).toEqual([]);
  });
  test('for being too long', () => {
    expect(at('x'.repeat(50_001))).toEqual([{ code: 'too-long', line: 1, name: '' }]);
  });
});

describe.each(letterKinds)('what the law wants in %s', (kind) => {
  const { requires, parts } = namesOf(kind);
  const lineOf = (name: string) =>
    parts.includes(name) ? `{% part "${name}" %}` : `{{ ${name} }}`;
  const whole = (names: readonly string[]) => ['# T', ...names.map(lineOf)].join('\n');

  test('is enough', () => {
    expect(checkTemplate(kind, whole(requires))).toEqual([]);
  });
  test.each(requires)('cannot be left without %s', (left) => {
    const text = whole(requires.filter((name) => name !== left));
    expect(checkTemplate(kind, text)).toMatchObject([{ code: 'required-missing', name: left }]);
  });
  test.each(requires)('cannot have %s under a condition', (left) => {
    const rest = whole(requires.filter((name) => name !== left));
    const text = `${rest}\n{% if name %}\n${lineOf(left)}\n{% endif %}`;
    expect(checkTemplate(kind, text)).toMatchObject([{ code: 'required-missing', name: left }]);
  });
  test.each(requires)('can have %s in each way of a choice', (left) => {
    const rest = whole(requires.filter((name) => name !== left));
    const way = `\n${lineOf(left)}\n`;
    const choice = `${rest}\n{% if name %}${way}{% elsif email %}${way}{% else %}${way}{% endif %}`;
    expect(checkTemplate(kind, choice)).toEqual([]);
    expect(checkTemplate(kind, choice.replace('{% else %}', ''))).toMatchObject([
      { code: 'required-missing', name: left },
    ]);
  });
  test.each(requires.filter((name) => !parts.includes(name)))(
    'cannot have %s where a condition makes a row that goes with its value',
    (left) => {
      const rest = whole(requires.filter((name) => name !== left));
      const row = `${lineOf(left)}{% if email %} :: {% endif %}{{ name }}`;
      expect(checkTemplate(kind, `${rest}\n${row}`)).toMatchObject([
        { code: 'required-missing', name: left },
      ]);
    },
  );
  test.each(requires.filter((name) => !parts.includes(name)))(
    'cannot have %s before a value that can be empty, with which the row goes',
    (left) => {
      const rest = whole(requires.filter((name) => name !== left));
      const row = (value: string) => checkTemplate(kind, `${rest}\n${lineOf(left)} :: ${value}`);
      expect(row('{{ name }}')).toMatchObject([{ code: 'required-missing', name: left }]);
      expect(row('{{ name }}, kund')).toEqual([]);
    },
  );
});

test('several things wrong are all told, in the order of their lines', () => {
  const text = '# T\n{{ a }}\növerklaga\n{% part "b" %}';
  expect(at(text).map(({ code, line }) => [code, line])).toEqual([
    ['fact-unknown', 2],
    ['appeal-promised', 3],
    ['part-unknown', 4],
    ['required-missing', 4],
    ['required-missing', 4],
  ]);
});
