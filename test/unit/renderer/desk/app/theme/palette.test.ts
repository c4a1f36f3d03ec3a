import { describe, expect, test } from 'vitest';
import {
  dark,
  light,
  practiceDark,
  practiceLight,
} from '../../../../../../src/renderer/desk/app/theme/palette.ts';

/** WCAG 2.2, 1.4.3: the ratio of two sRGB colours written `#rrggbb`. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** A ground with `rgba(…)` over it, as `#rrggbb`. */
function over(ground: string, veil: string): string {
  const [red = 0, green = 0, blue = 0, alpha = 0] = (veil.match(/[\d.]+/g) ?? []).map(Number);
  const mixed = [red, green, blue].map((value, at) => {
    const under = Number.parseInt(ground.slice(1 + 2 * at, 3 + 2 * at), 16);
    return Math.round(value * alpha + under * (1 - alpha));
  });
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const tones = ['primary', 'secondary', 'error', 'warning', 'success', 'info'] as const;

test('the measure gives 21 for black on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

describe.each([
  ['light', light],
  ['dark', dark],
  ['light practice', practiceLight],
  ['dark practice', practiceDark],
] as const)('the %s scheme', (_, palette) => {
  const grounds = [palette.background.default, palette.background.paper];

  test.each(grounds)('text reads at 4.5:1 on %s', (ground) => {
    expect(contrast(palette.text.primary, ground)).toBeGreaterThan(4.5);
    expect(contrast(palette.text.secondary, ground)).toBeGreaterThan(4.5);
    for (const tone of tones) expect(contrast(palette[tone].main, ground)).toBeGreaterThan(4.5);
  });

  test.each(grounds)('text reads at 4.5:1 on what is chosen on %s', (ground) => {
    const chosen = over(ground, palette.action.selected);
    expect(contrast(palette.text.secondary, chosen)).toBeGreaterThan(4.5);
    for (const tone of tones) expect(contrast(palette[tone].main, chosen)).toBeGreaterThan(4.5);
  });

  test('a waiting case reads at 4.5:1', () => {
    expect(contrast(palette.text.secondary, palette.divider)).toBeGreaterThan(4.5);
  });

  test('words on a filled button read at 4.5:1', () => {
    for (const tone of tones) {
      const { main, contrastText } = palette[tone];
      expect(contrast(contrastText, main)).toBeGreaterThan(4.5);
    }
  });

  test('a chosen pill and an open case read at 4.5:1', () => {
    expect(contrast(palette.primary.dark, palette.primary.light)).toBeGreaterThan(4.5);
  });
});
