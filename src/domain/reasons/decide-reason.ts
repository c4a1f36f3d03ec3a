import { wordless } from '../case/wordless.ts';
import { folded } from '../disclosure/row-filter.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { ReasonEvent } from './event.ts';
import type { SavedReason } from './saved-reason.ts';

/** Why a reason was not saved, renamed or deleted. */
export type ReasonRefusal =
  | { readonly code: 'reason-missing' }
  /** Another reason of the language goes by the name. */
  | { readonly code: 'reason-name-taken'; readonly name: string }
  | { readonly code: 'reason-unnamed' }
  | { readonly code: 'saved-reason-unknown'; readonly name: string }
  /** It seems to tell of a person, in so many places: to be used again it must not, or it is said that it does not. */
  | { readonly code: 'reason-tells-of-person'; readonly places: number };

type Decided = Result<ReasonEvent, ReasonRefusal>;
type Saved = readonly SavedReason[];

/** Saves a reason as it was written. Pure. */
export function decideSave(before: Saved, reason: SavedReason): Decided {
  const refused = wordless(reason.text) ?? refuseName(before, reason);
  if (refused) return refused;
  return ok({
    type: 'reason-saved',
    ...reason,
    name: reason.name.trim(),
    text: reason.text.trim(),
  });
}

/** Calls a reason something else. Pure. */
export function decideRename(before: Saved, { id, name }: { id: string; name: string }): Decided {
  const held = before.find((one) => one.id === id);
  if (!held) return refuse({ code: 'saved-reason-unknown', name });
  return (
    refuseName(before, { ...held, name }) ?? ok({ type: 'reason-renamed', id, name: name.trim() })
  );
}

/** Forgets a reason; what was said with it stays said. Pure. */
export const decideDelete = (before: Saved, { id }: { id: string }): Decided =>
  before.some((one) => one.id === id)
    ? ok({ type: 'reason-deleted', id })
    : refuse({ code: 'saved-reason-unknown', name: '' });

function refuseName(before: Saved, { id, language, name }: SavedReason) {
  if (folded(name) === '') return refuse({ code: 'reason-unnamed' as const });
  const taken = before.some(
    (one) => one.id !== id && one.language === language && folded(one.name) === folded(name),
  );
  return taken ? refuse({ code: 'reason-name-taken' as const, name: name.trim() }) : undefined;
}
