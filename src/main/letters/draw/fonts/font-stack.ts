import { create, type Font } from 'fontkit';
import { families, readFontFile, type Family, type Weight } from './font-files.ts';

const parsed = new Map<string, Font>();

/** A font, parsed once and shared by every letter of this process. */
export function fontOf(family: Family, weight: Weight): Font {
  const key = `${family} ${weight}`;
  let font = parsed.get(key);
  if (!font) {
    font = parseFont(family, weight);
    parsed.set(key, font);
  }
  return font;
}

/** A parse of its own, for who must not share what fontkit remembers. */
export function parseFont(family: Family, weight: Weight): Font {
  const font = create(readFontFile(family, weight));
  if (font.type !== 'TTF') throw new Error(`${family} ${weight} is not one TrueType font`);
  return font;
}

const known = new Map<number, Family | undefined>();

/** The family that draws a code point, or undefined when none of them has it. */
export function familyFor(codePoint: number): Family | undefined {
  if (known.has(codePoint)) return known.get(codePoint);
  const family = families.find((name) => covers(name, codePoint));
  known.set(codePoint, family);
  return family;
}

/** Whether a family has a code point in both weights. */
export function covers(family: Family, codePoint: number): boolean {
  return (
    fontOf(family, 'regular').hasGlyphForCodePoint(codePoint) &&
    fontOf(family, 'semibold').hasGlyphForCodePoint(codePoint)
  );
}
