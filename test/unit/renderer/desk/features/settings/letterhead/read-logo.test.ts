import { expect, test } from 'vitest';
import { colourNote } from '../../../../../../../src/renderer/desk/features/settings/letterhead/colour-note.ts';
import {
  logoSize,
  opaque,
} from '../../../../../../../src/renderer/desk/features/settings/letterhead/read-logo.ts';
import { wordsIn } from '../../../words-in.ts';

test.each([
  [2_000, 480, 1_000, 240],
  [200, 48, 1_000, 240],
  [100, 100, 240, 240],
  [3_000, 100, 1_000, 33],
  [10, 5_000, 1, 240],
])('a picture of %d by %d is drawn as %d by %d dots', (width, height, across, down) => {
  expect(logoSize(width, height)).toEqual({ width: across, height: down });
});

test('dots lose their fourth byte and nothing else', () => {
  expect(opaque(Uint8ClampedArray.of(1, 2, 3, 255, 4, 5, 6, 255))).toEqual(
    Uint8Array.of(1, 2, 3, 4, 5, 6),
  );
});

test.each([
  ['', false, 'Tomt: svart text och ingen linje.'],
  ['grön', true, 'Skriv # och sex tecken, till exempel #1d5b54.'],
  ['#777777', true, 'För blek: kontrasten är 4,47:1 och text behöver minst 4,5:1.'],
  ['#1d5b54', false, 'Kontrasten mot vitt papper är 7,84:1; minst 4,5:1 behövs.'],
])('of the colour %j the person is told', (colour, error, text) => {
  expect(colourNote(colour, wordsIn('sv'))).toEqual({ error, text });
});
