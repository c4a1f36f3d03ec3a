import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#domain/letter/letter-document.ts';
import type { Material } from '#domain/letter/material/material.ts';
import { renderTemplate } from '#main/letters/template/render-template.ts';

const template = `# Brev till {{ name }}

{% if name %}Hej {{ name }}!{% else %}Hej!{% endif %}

## Om {{ topic }}

- Först {{ reason }}
{% if is_extra %}
- Sedan {{ topic }}
{% endif %}
- Sist

Vår referens :: {{ topic }}
Tom :: {{ nothing }}

{% part "told" %}

Slutet av {{ reason }}
på två rader.
`;

const told: readonly Block[] = [{ type: 'paragraph', text: 'Del' }];

const rendered = (facts: Record<string, string | boolean>) => {
  const material: Material = {
    facts: { name: 'N', topic: 'T', reason: 'R', nothing: '', is_extra: true, ...facts },
    parts: { told: () => told },
  };
  return renderTemplate(template, material);
};

test('sets lines as title, headings, items, facts and paragraphs, and leaves out what is empty', () => {
  expect(rendered({})).toEqual({
    title: 'Brev till N',
    blocks: [
      { type: 'paragraph', text: 'Hej N!' },
      { type: 'heading', level: 1, text: 'Om T' },
      { type: 'list', ordered: false, items: ['Först R', 'Sedan T', 'Sist'] },
      { type: 'facts', entries: [{ term: 'Vår referens', value: 'T' }] },
      { type: 'paragraph', text: 'Del' },
      { type: 'paragraph', text: 'Slutet av R på två rader.' },
    ],
    parts: ['told'],
  });
});

test('chooses by a fact, an empty one counting as no', () => {
  expect(rendered({ name: '', is_extra: false })).toMatchObject({
    blocks: [
      { text: 'Hej!' },
      { type: 'heading' },
      { items: ['Först R', 'Sist'] },
      { type: 'facts' },
      { text: 'Del' },
      { type: 'paragraph' },
    ],
  });
});

describe('a value', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      '# rubrik',
      '\n## rubrik\n- punkt',
      '- punkt',
      '1. punkt',
      'term :: värde',
      '{{ name }}',
      '{% part "told" %}',
      '{% endif %}',
      '\uE0000\uE001',
      '\uE0020\uE003',
      '*Stjärna* # Nummer',
      'rad\r\n\r\nrad',
    ),
  );
  const said = (text: string) => text.trim() !== '';
  const shape = (blocks: readonly Block[]) =>
    blocks.map((block) => {
      if (block.type === 'list') return [block.type, block.items.length];
      return block.type === 'facts' ? [block.type, block.entries.length] : block.type;
    });
  const plain = shape(rendered({}).blocks);

  test('never changes the structure of a letter, whatever stands in it', () => {
    fc.assert(
      fc.property(hostile.filter(said), hostile.filter(said), (name, reason) => {
        const letter = rendered({ name, reason, topic: name });
        expect(shape(letter.blocks)).toEqual(plain);
        expect(letter.parts).toEqual(['told']);
      }),
    );
  });

  test('comes out as it went in, its line breaks as spaces', () => {
    fc.assert(
      fc.property(hostile.filter(said), (name) => {
        const one = name.replaceAll(/\s+/g, ' ').trim();
        expect(rendered({ name }).title).toBe(`Brev till ${one}`);
        expect(rendered({ name }).blocks[0]).toMatchObject({ text: `Hej ${one}!` });
      }),
    );
  });
});
