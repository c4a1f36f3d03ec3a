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
}

type Decided = Result<
  BookEvent,
  { readonly code: 'nothing-changed' } | { readonly code: 'reason-missing' }
>;

/** The event of a changed text, or why there is none. Pure. `now` is the text that is in use. */
export const decideTemplate = (now: string, by: string, change: TemplateChange): Decided => {
  if (change.text === now) return refuse({ code: 'nothing-changed' });
  return wordless(change.reason) ?? ok({ type: 'template-changed', ...change, by });
};

/** The event of going back to the original; refused when it is in use. */
export function decideReset(
  templates: readonly TemplateVersion[],
  by: string,
  { kind, language, reason }: Omit<TemplateChange, 'text'>,
): Decided {
  const last = versionsOf(templates, kind, language).at(-1);
  if (last?.text === undefined) return refuse({ code: 'nothing-changed' });
  return wordless(reason) ?? ok({ type: 'template-reset', kind, language, reason, by });
}
