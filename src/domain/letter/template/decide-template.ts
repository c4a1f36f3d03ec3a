import type { BookEvent } from '../../book/event.ts';
import type { Language } from '../../language.ts';
import type { LetterKind } from '../../case/letters/letter-kinds.ts';
import { wordless } from '../../case/wordless.ts';
import { ok, refuse, type Result } from '../../result.ts';
import { type TemplateVersion, versionsOf } from './template-version.ts';

/** What staff do with the text of a letter; its text has been checked. */
export interface TemplateChange {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly text: string;
  readonly reason: string;
  /** The number of the version that was in use when the change was begun; 0 is the text that ships. */
  readonly from: number;
}

/** Why the text of a letter was not changed. */
export type TemplateRefusal =
  | { readonly code: 'nothing-changed' }
  | { readonly code: 'reason-missing' }
  /** Somebody has saved another version since: put over it, this one would drop what they changed. */
  | { readonly code: 'template-moved'; readonly number: number; readonly by: string };

type Decided = Result<BookEvent, TemplateRefusal>;

/** The event of a changed text, or why there is none. Pure. */
export function decideTemplate(
  templates: readonly TemplateVersion[],
  original: string,
  by: string,
  { from, ...change }: TemplateChange,
): Decided {
  const last = versionsOf(templates, change.kind, change.language).at(-1);
  const moved = movedSince(last, from);
  if (moved) return moved;
  if (change.text === (last?.text ?? original)) return refuse({ code: 'nothing-changed' });
  return wordless(change.reason) ?? ok({ type: 'template-changed', ...change, by });
}

/** The event of going back to the original; refused when it is in use. */
export function decideReset(
  templates: readonly TemplateVersion[],
  by: string,
  { kind, language, reason, from }: Omit<TemplateChange, 'text'>,
): Decided {
  const last = versionsOf(templates, kind, language).at(-1);
  const moved = movedSince(last, from);
  if (moved) return moved;
  if (last?.text === undefined) return refuse({ code: 'nothing-changed' });
  return wordless(reason) ?? ok({ type: 'template-reset', kind, language, reason, by });
}

const movedSince = (last: TemplateVersion | undefined, from: number) =>
  last && last.number !== from
    ? refuse({ code: 'template-moved', number: last.number, by: last.by })
    : undefined;
