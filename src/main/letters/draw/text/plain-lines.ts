import { normalForm } from '#domain/normal-form.ts';

/**
 * Splits text into the lines its writer made, composed to NFC so that a letter with a combining mark becomes the one
 * character fonts draw best. A tab becomes a space; a form feed and the like stay, and are reported as undrawable.
 */
export function plainLines(text: string): readonly string[] {
  const composed = normalForm(text);
  if (!lineOrTab.test(composed)) return [composed];
  return composed.replaceAll('\t', ' ').split(lineBreak);
}

/** Text that must stay on one line of thought: a heading, a title, a bookmark. */
export const oneLine = (text: string): string => plainLines(text).join(' ').trim();

const lineOrTab = /[\t\n\r\u0085\u2028\u2029]/;
const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/;
