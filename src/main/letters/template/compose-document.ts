import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import type { LetterContext } from '#domain/letter/letter-context.ts';
import type { LetterDocument } from '#domain/letter/letter-document.ts';
import { letterHead } from '#domain/letter/sections/letter-head.ts';
import { toActing } from '#domain/letter/sections/addressee.ts';
import { materialOf } from '#domain/letter/material/material-of.ts';
import { renderTemplate } from './render-template.ts';

/** A letter from its template and what it is made of. The same arguments give the same letter. */
export function composeDocument(
  kind: LetterKind,
  template: string,
  context: LetterContext,
): LetterDocument {
  const { title, blocks } = renderTemplate(template, materialOf(kind, context));
  return { ...letterHead(kind, context), title, blocks: [...toActing(kind, context), ...blocks] };
}
