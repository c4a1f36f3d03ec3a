import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '#domain/language.ts';
import { type LetterKind, letterKinds } from '#domain/case/letters/letter-kinds.ts';
import { checkTemplate } from './check-template.ts';

/** The text of every letter as it ships, by `kind.language`. */
export type Originals = ReadonlyMap<string, string>;

const languages: readonly Language[] = ['sv', 'en'];

/** Reads `resources/letters`. The files ship with the app, so a missing or broken one is a bug and throws. */
export async function loadOriginals(folder: string): Promise<Originals> {
  const all = letterKinds.flatMap((kind) => languages.map((language) => [kind, language] as const));
  return new Map(
    await Promise.all(
      all.map(async ([kind, language]) => {
        const text = await readFile(join(folder, `${kind}.${language}.txt`), 'utf8');
        const [problem] = checkTemplate(kind, text);
        if (problem) throw new Error(`${kind}.${language}.txt:${problem.line}: ${problem.code}`);
        return [originalKey(kind, language), text] as const;
      }),
    ),
  );
}

export const originalKey = (kind: LetterKind, language: Language): string => `${kind}.${language}`;
