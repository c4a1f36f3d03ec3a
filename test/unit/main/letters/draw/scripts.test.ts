import { describe, expect, it } from 'vitest';
import { drawAndRead } from './draw.ts';
import { solid, tagsOf, textsOf } from './read-tags.ts';
import { sampleLetter, table } from './sample-letter.ts';

const cellsOf = async (...cells: readonly string[]) => {
  const { tags } = await drawAndRead(
    sampleLetter([
      table(
        ['Text'],
        cells.map((cell) => [cell]),
      ),
    ]),
  );
  return tagsOf(tags, 'TD').map(({ text }) => text.replace(/^\n/, ''));
};

describe('text in any script', () => {
  it.each([
    ['Vietnamese, precomposed and with marks of its own', 'Nguyễn Thị Ngọc Ánh'],
    ['Polish, Icelandic and Turkish', 'Żółć Þórðarson ğİışŞ'],
    ['Greek and Cyrillic', 'Ἀθηνᾶ Їжакевич Ђорђевић'],
    ['signs that ligatures would swap', '10x20 -> fi ffl 1/2 (c) != <= 12:30'],
    ['emoji, alone, joined, coloured and with a flag', 'Hej 😀 familjen 👩‍👩‍👧 och 👍🏽 i 🇸🇪 ❤️ 1️⃣'],
    ['signs of prose', '”Hej” – så… €100 №5 §12'],
  ])('gives %s back as written', async (_, text) => {
    const { tags } = await drawAndRead(
      sampleLetter([{ type: 'paragraph', text }, table(['Text'], [[text]])]),
    );
    expect(textsOf(tags, 'P').at(-1)).toBe(text);
    expect(textsOf(tags, 'TD')).toEqual([text]);
  });

  it('composes letters written with a mark of their own', async () => {
    expect(await cellsOf('A\u030angstro\u0308m')).toEqual(['Ångström']);
  });

  it('draws a letter whose mark has no composed form', async () => {
    const [cell] = await cellsOf('Z\u030cena M\u0304x\u0323');
    expect(cell).toBe('Žena M\u0304x\u0323');
  });

  it('tells a no-break space from a space', async () => {
    const { pages } = await drawAndRead(sampleLetter([table(['Text'], [['10\u00a0000 kr']])]));
    expect(pages[0]?.shown).toContain('10\u00a0000 kr');
  });

  it('gives Arabic and Hebrew words back in the order they are read', async () => {
    const { tags } = await drawAndRead(
      sampleLetter([
        { type: 'paragraph', text: 'Kunden محمد الأحمد heter även שלום כהן (samma).' },
        { type: 'paragraph', text: 'السيد محمد الأحمد (رقم 42) يقيم في مالمو.' },
      ]),
    );
    const [mixed, arabic] = tagsOf(tags, 'P').slice(-2);
    expect(solid(mixed?.text ?? '')).toBe(solid('Kunden محمد الأحمد heter även שלום כהן (samma).'));
    expect(solid(arabic?.text ?? '')).toBe(solid('السيد محمد الأحمد (رقم 42) يقيم في مالمو.'));
  });

  it('loses no Arabic word when the line is wrapped', async () => {
    const words = Array.from({ length: 60 }, (_, at) => (at % 3 === 0 ? 'السلام' : 'عليكم'));
    const { tags } = await drawAndRead(
      sampleLetter([{ type: 'paragraph', text: words.join(' ') }]),
    );
    expect(solid(textsOf(tags, 'P').at(-1) ?? '')).toBe(words.join(''));
  });

  it('ignores characters that have no ink: a byte order mark, a soft hyphen, a direction mark', async () => {
    expect(await cellsOf('\ufeffpers\u00adonuppgift\u200e')).toEqual(['personuppgift']);
  });
});
