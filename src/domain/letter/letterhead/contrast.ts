/** The least a text's colour may stand out from paper: WCAG 2.2, success criterion 1.4.3. */
export const leastContrast = 4.5;

/**
 * How much a colour stands out from white paper, 1 to 21, as WCAG 2.2 measures it: (1 + 0.05) / (L + 0.05), where L is
 * the colour's relative luminance.
 *
 * @param colour `#rrggbb`
 * @returns `undefined` for what is no such colour
 * @example `#000000` gives 21, `#ffffff` 1, `#767676` 4.54
 */
export function contrastOnWhite(colour: string): number | undefined {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((pair) => linear(parseInt(pair, 16)));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

const linear = (value: number): number => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
