import type { BookSettings } from '#domain/book/settings.ts';
import type { Language } from '#domain/language.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import { versionsOf } from '#domain/letter/template/template-version.ts';
import { sha256 } from '../../vault/sealing/sha256.ts';
import { type Originals, originalKey } from './load-originals.ts';

/** The text a letter is written from, and its version as an issued letter names it: `original-1a2b3c4d`, `3-1a2b3c4d`. */
export interface CurrentTemplate {
  readonly text: string;
  readonly version: string;
}

/** The text in use: the last that staff wrote, or the one that ships. */
export function currentTemplate(
  originals: Originals,
  { templates }: Pick<BookSettings, 'templates'>,
  kind: LetterKind,
  language: Language,
): CurrentTemplate {
  const last = versionsOf(templates, kind, language).at(-1);
  const text = last?.text ?? originals.get(originalKey(kind, language));
  if (text === undefined) throw new Error(`No template ${kind}.${language}`);
  const name = last?.text === undefined ? 'original' : String(last.number);
  return { text, version: `${name}-${sha256(text).toString('hex').slice(0, 8)}` };
}
