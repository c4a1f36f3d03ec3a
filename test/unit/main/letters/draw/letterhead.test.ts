import { describe, expect, it } from 'vitest';
import { logoOf } from '#main/letters/logo-dots.ts';
import { draw, drawAndRead } from './draw.ts';
import { sampleLetter } from './sample-letter.ts';

/** A red and a blue dot. */
const picture = { width: 2, height: 1, pixels: Uint8Array.of(200, 0, 0, 0, 0, 200) };

function logo() {
  const made = logoOf(picture);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

const look = { colour: '#1d5b54', logo: { ...logo(), alternative: 'Ett träd – Exempelbolaget' } };
const letter = sampleLetter([{ type: 'paragraph', text: 'Hej!' }], { look });
const inkOnly = sampleLetter([{ type: 'paragraph', text: 'Hej!' }]);

describe('a letter under a logo', () => {
  it('says what the logo shows before anything else', async () => {
    const { tags } = await drawAndRead(letter);
    expect(tags[0]).toMatchObject({ role: 'Figure', alt: 'Ett träd – Exempelbolaget' });
    expect(tags[1]).toMatchObject({ role: 'P', text: 'Exempelbolaget AB' });
  });

  it('says the same as one without', async () => {
    const spoken = async (read: typeof letter) =>
      (await drawAndRead(read)).tags.filter(({ role }) => role !== 'Figure');
    expect(await spoken(letter)).toEqual(await spoken(inkOnly));
  });

  it('is the same bytes each time, and one image however many pages', async () => {
    const long = { ...letter, blocks: Array.from({ length: 200 }, () => letter.blocks).flat() };
    const [first, second] = [await draw(long), await draw(long)];
    expect(first.pages).toBeGreaterThan(2);
    expect(Buffer.compare(first.pdf, second.pdf)).toBe(0);
    const images = Buffer.from(first.pdf)
      .toString('latin1')
      .match(/\/Subtype \/Image/g);
    expect(images).toHaveLength(1);
  });
});

describe('a letter in ink', () => {
  it('holds no image', async () => {
    const { pdf } = await draw(inkOnly);
    expect(Buffer.from(pdf).toString('latin1')).not.toContain('/Subtype /Image');
  });
});

describe('a logo', () => {
  it.each([
    [{ ...picture, width: 3 }],
    [{ ...picture, pixels: new Uint8Array(5) }],
    [{ width: 0, height: 1, pixels: new Uint8Array() }],
    [{ width: 1_001, height: 1, pixels: new Uint8Array(3_003) }],
    [{ width: 1, height: 241, pixels: new Uint8Array(723) }],
  ])('that is not the dots it says it is, is refused (%#)', (wrong) => {
    expect(logoOf(wrong)).toEqual({ ok: false, error: { code: 'logo-malformed' } });
  });
});
