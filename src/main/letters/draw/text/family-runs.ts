import type { Family } from '../fonts/font-files.ts';
import { families } from '../fonts/font-files.ts';
import { covers, familyFor } from '../fonts/font-stack.ts';
import { codePointsOf } from './code-points.ts';
import { isInvisible } from './invisible.ts';
import { isSimple } from './simple-script.ts';

export interface FamilyRun {
  readonly family: Family;
  readonly text: string;
}

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** Cuts text where the family that draws it changes; a letter and its marks stay in one family where one has them all. */
export function familyRuns(text: string): readonly FamilyRun[] {
  const first = familyFor(text.codePointAt(0) ?? 0x20);
  if (first && isSimple(text) && allIn(first, text)) return [{ family: first, text }];
  const runs: { family: Family; text: string }[] = [];
  for (const { segment } of graphemes.segment(text)) {
    const together = familyOfCluster(segment);
    for (const piece of together ? [segment] : segment) {
      const last = runs.at(-1);
      const family = together ?? familyFor(piece.codePointAt(0) ?? 0) ?? last?.family ?? 'inter';
      if (last?.family === family) last.text += piece;
      else runs.push({ family, text: piece });
    }
  }
  return runs;
}

// Nearly every word: no need to ask where its clusters end.
function allIn(family: Family, text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (familyFor(text.charCodeAt(at)) !== family) return false;
  }
  return true;
}

function familyOfCluster(cluster: string): Family | undefined {
  const visible = codePointsOf(cluster).filter((codePoint) => !isInvisible(codePoint));
  return families.find((family) => visible.every((codePoint) => covers(family, codePoint)));
}
