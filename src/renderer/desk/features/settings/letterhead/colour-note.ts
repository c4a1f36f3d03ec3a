import { contrastOnWhite, leastContrast } from '#domain/letter/letterhead/contrast.ts';
import type { Words } from '../../../messages/use-words.ts';

/** What is said under the colour as it is written: how it stands out from paper, and whether that is enough. */
export function colourNote(colour: string, t: Words): { error: boolean; text: string } {
  if (colour === '') return { error: false, text: t('desk.letterhead.ink') };
  const ratio = contrastOnWhite(colour);
  if (ratio === undefined) return { error: true, text: t('desk.letterhead.noColour') };
  const error = ratio < leastContrast;
  const facts = { ratio: Math.floor(ratio * 100) / 100, least: leastContrast };
  return { error, text: t(error ? 'desk.letterhead.pale' : 'desk.letterhead.clear', facts) };
}
