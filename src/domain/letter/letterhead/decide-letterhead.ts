import type { BookEvent } from '../../book/event.ts';
import { ok, refuse, type Result } from '../../result.ts';
import { contrastOnWhite, leastContrast } from './contrast.ts';
import type { Letterhead, LetterheadFacts, Logo } from './letterhead.ts';

/**
 * Why a letterhead was refused. Words are in `shared/words`.
 *
 * - `colour-too-pale`: `ratio` is how it stands out from paper, `least` what text needs (WCAG 2.2, 1.4.3).
 * - `logo-text-missing`: a logo needs words for those who do not see it, in the language of each letter.
 */
export type LetterheadRefusal =
  | { readonly code: 'nothing-changed' }
  | { readonly code: 'colour-malformed' }
  | { readonly code: 'colour-too-pale'; readonly ratio: number; readonly least: number }
  | { readonly code: 'logo-text-missing' };

/** What staff want the letterhead to be. A logo is left as it is, taken away, or a new one. */
export interface LetterheadChange {
  /** Only what is given changes. */
  readonly facts: Partial<LetterheadFacts>;
  readonly logo: 'keep' | 'remove' | Logo;
}

/** What a change of the letterhead leads to: the events that follow, or a refusal. All of it or nothing. Pure. */
export function decideLetterhead(
  { logo: before, ...facts }: Letterhead,
  { facts: changed, logo }: LetterheadChange,
): Result<readonly BookEvent[], LetterheadRefusal> {
  const wanted = { ...facts, ...changed };
  const pale = refusePale(wanted.colour);
  if (pale) return pale;
  const after = logo === 'keep' ? before : logo === 'remove' ? undefined : logo;
  const unworded = [wanted.logoText.sv, wanted.logoText.en].some((text) => text.trim() === '');
  if (after && unworded) return refuse({ code: 'logo-text-missing' });
  const events: BookEvent[] = [];
  if (!isSame(facts, wanted)) events.push({ type: 'letterhead-changed', letterhead: wanted });
  if (after !== before && after?.dots !== before?.dots) {
    events.push(after ? { type: 'logo-set', logo: after } : { type: 'logo-removed' });
  }
  return events.length > 0 ? ok(events) : refuse({ code: 'nothing-changed' });
}

function refusePale(colour: string) {
  if (colour === '') return undefined;
  const ratio = contrastOnWhite(colour);
  if (ratio === undefined) return refuse({ code: 'colour-malformed' });
  // Rounded down, so that what is refused never reads as enough.
  return ratio < leastContrast
    ? refuse({
        code: 'colour-too-pale',
        ratio: Math.floor(ratio * 100) / 100,
        least: leastContrast,
      })
    : undefined;
}

const isSame = (one: LetterheadFacts, other: LetterheadFacts): boolean =>
  one.address === other.address &&
  one.phone === other.phone &&
  one.dataProtectionOfficer === other.dataProtectionOfficer &&
  one.colour === other.colour &&
  one.signature.name === other.signature.name &&
  one.signature.title === other.signature.title &&
  one.logoText.sv === other.logoText.sv &&
  one.logoText.en === other.logoText.en;
