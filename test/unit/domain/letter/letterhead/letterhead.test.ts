import { describe, expect, test } from 'vitest';
import type { BookEvent } from '#domain/book/event.ts';
import { evolveBook } from '#domain/book/evolve.ts';
import { contrastOnWhite } from '#domain/letter/letterhead/contrast.ts';
import {
  decideLetterhead,
  type LetterheadChange,
} from '#domain/letter/letterhead/decide-letterhead.ts';
import { lookOf, plainLetterhead, type Letterhead } from '#domain/letter/letterhead/letterhead.ts';

const logo = { width: 2, height: 1, dots: 'eJw=' };
const logoText = { sv: 'Ett träd', en: 'A tree' };
const { logo: _, ...plain } = plainLetterhead;

describe('contrast on white paper', () => {
  test.each([
    ['#000000', 21],
    ['#ffffff', 1],
    ['#767676', 4.54],
    ['#777777', 4.48],
    ['#ff0000', 4],
    ['#0000ff', 8.59],
    ['#1D5B54', 7.8],
  ])('%s stands out %d times (WCAG 2.2, 1.4.3)', (colour, ratio) => {
    expect(contrastOnWhite(colour)).toBeCloseTo(ratio, 1);
  });

  test.each(['', 'red', '#fff', '#12345g', '1d5b54', '#1d5b54ff'])('%j is no colour', (colour) => {
    expect(contrastOnWhite(colour)).toBeUndefined();
  });
});

const decide = (change: Partial<LetterheadChange>, before: Letterhead = plainLetterhead) =>
  decideLetterhead(before, { facts: plain, logo: 'keep', ...change });

describe('a change of the letterhead', () => {
  test('writes the facts alone, so that a logo is not written again with every address', () => {
    const facts = { ...plain, address: 'Storgatan 1', colour: '#1d5b54', logoText };
    expect(decide({ facts }, { ...plain, logoText, logo })).toEqual({
      ok: true,
      value: [{ type: 'letterhead-changed', letterhead: facts }],
    });
  });

  test('sets a logo and takes it away again', () => {
    expect(decide({ facts: { ...plain, logoText }, logo })).toMatchObject({
      value: [{ type: 'letterhead-changed' }, { type: 'logo-set', logo }],
    });
    expect(
      decide({ facts: { ...plain, logoText }, logo: 'remove' }, { ...plain, logoText, logo }),
    ).toEqual({
      ok: true,
      value: [{ type: 'logo-removed' }],
    });
  });

  test.each<[string, Partial<LetterheadChange>, Letterhead?]>([
    ['nothing-changed', {}],
    ['nothing-changed', { logo: 'remove' }],
    ['nothing-changed', { facts: { ...plain, logoText }, logo }, { ...plain, logoText, logo }],
    ['colour-malformed', { facts: { ...plain, colour: 'green' } }],
    ['logo-text-missing', { facts: { ...plain, logoText: { sv: 'Ett träd', en: ' ' } }, logo }],
    ['logo-text-missing', { facts: plain }, { ...plain, logoText, logo }],
  ])('is refused: %s (%#)', (code, change, before) => {
    expect(decide(change, before)).toMatchObject({ ok: false, error: { code } });
  });

  test('is refused with the measured contrast, never rounded up to enough', () => {
    const pale = (colour: string) => decide({ facts: { ...plain, colour } });
    expect(pale('#777777')).toEqual({
      ok: false,
      error: { code: 'colour-too-pale', ratio: 4.47, least: 4.5 },
    });
    expect(pale('#767676').ok).toBe(true);
  });
});

describe('the book', () => {
  const created: BookEvent = {
    type: 'book-created',
    organisation: 'Exempel AB',
    handler: 'Anna Exempel',
    language: 'sv',
  };
  const at = '2026-10-06T08:00:00Z';
  const after = (...events: BookEvent[]) =>
    events.reduce(
      (before, event) => evolveBook(before, event, at),
      evolveBook(undefined, created, at),
    ).letterhead;
  const letterhead = { ...plain, phone: '08-123 45 67' };

  test('keeps the logo when the facts change, and the facts when the logo goes', () => {
    const changed: BookEvent = { type: 'letterhead-changed', letterhead };
    expect(after({ type: 'logo-set', logo }, changed)).toEqual({ ...letterhead, logo });
    expect(after({ type: 'logo-set', logo }, changed, { type: 'logo-removed' })).toEqual(
      letterhead,
    );
  });
});

test('a letter’s look has the logo’s description in the letter’s own language', () => {
  const letterhead = { ...plain, colour: '#1d5b54', logoText, logo };
  expect(lookOf(letterhead, 'en')).toEqual({
    colour: '#1d5b54',
    logo: { ...logo, alternative: 'A tree' },
  });
  expect(lookOf(plain, 'sv')).toEqual({ colour: '' });
});
