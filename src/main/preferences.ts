import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Language } from '#domain/language.ts';
import { languageSchema } from '#shared/schemas/case-parts.ts';

const preferences = z.object({ language: languageSchema });
const fileIn = (folder: string) => join(folder, 'preferences.json');

/** The language of the unlock screen, which is met before anything sealed can be read. Swedish first. */
export async function readLanguage(folder: string): Promise<Language> {
  try {
    return preferences.parse(JSON.parse(await readFile(fileIn(folder), 'utf8'))).language;
  } catch {
    return 'sv';
  }
}

/** Remembers it. Nothing else is kept here: what says something about a person belongs in the book. */
export async function rememberLanguage(folder: string, language: Language): Promise<void> {
  await writeFile(fileIn(folder), JSON.stringify({ language }), { mode: 0o600 });
}
