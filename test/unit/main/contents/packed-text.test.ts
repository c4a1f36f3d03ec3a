import { expect, test } from 'vitest';
import { packedText, textIn } from '#main/contents/packed-text.ts';

const texts = ['', 'Åsa', 'ord '.repeat(3_000), '🦊 '.repeat(50_000)];

test('a packed text is the same again, and holds no more memory than its own bytes', () => {
  for (const text of texts) {
    const packed = packedText(text);
    expect(textIn(packed)).toBe(text);
    expect(packed.buffer.byteLength).toBe(packed.length);
  }
});
