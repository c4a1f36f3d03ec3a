import { describe, expect, test } from 'vitest';
import { decideDelete, decideRename, decideSave } from '#domain/reasons/decide-reason.ts';
import { evolveReasons } from '#domain/reasons/event.ts';
import type { SavedReason } from '#domain/reasons/saved-reason.ts';

const saved: SavedReason = {
  id: 'r1',
  use: 'refusal',
  ground: 'legal-obligation',
  language: 'sv',
  name: 'Bokföring',
  text: 'Bokföringslagen kräver att vi har kvar underlagen i sju år.',
};

describe('a reason', () => {
  test('is saved as it was written, without space around', () => {
    expect(decideSave([], { ...saved, name: ' Bokföring ', text: `${saved.text}\n` })).toEqual({
      ok: true,
      value: { type: 'reason-saved', ...saved },
    });
  });

  test.each([
    ['without words', { text: ' ' }, 'reason-missing'],
    ['without a name', { name: ' ' }, 'reason-unnamed'],
    [
      'under a name that is taken, however it is written',
      { name: 'BOKFÖRING' },
      'reason-name-taken',
    ],
  ])('is not saved %s', (_, change, code) => {
    expect(decideSave([saved], { ...saved, id: 'r2', ...change })).toMatchObject({
      error: { code },
    });
  });

  test('may share its name with one in another language', () => {
    expect(decideSave([saved], { ...saved, id: 'r2', language: 'en' }).ok).toBe(true);
  });

  test('is renamed, also to its own name written otherwise, and forgotten', () => {
    const renamed = decideRename([saved], { id: 'r1', name: 'bokföring' });
    expect(renamed).toMatchObject({ value: { type: 'reason-renamed', name: 'bokföring' } });
    expect(decideDelete([saved], { id: 'r1' })).toMatchObject({
      value: { type: 'reason-deleted' },
    });
    for (const decided of [
      decideRename([], { id: 'r1', name: 'x' }),
      decideDelete([], { id: 'r1' }),
    ]) {
      expect(decided).toMatchObject({ error: { code: 'saved-reason-unknown' } });
    }
  });

  test('stands in the list until it is forgotten', () => {
    const events = [
      { type: 'reason-saved', ...saved },
      { type: 'reason-renamed', id: 'r1', name: 'Sju år' },
    ] as const;
    const held = events.reduce<readonly SavedReason[]>(evolveReasons, []);
    expect(held).toEqual([{ ...saved, name: 'Sju år' }]);
    expect(evolveReasons(held, { type: 'reason-deleted', id: 'r1' })).toEqual([]);
  });
});
