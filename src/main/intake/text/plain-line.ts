import { invisible } from '#shared/invisible.ts';

/** Hostile text as one harmless line of at most `longest` characters. */
export function plainLine(text: string, longest = 1_000): string {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll(invisible, '').trim();
  return line.length <= longest ? line : line.slice(0, longest).toWellFormed();
}
