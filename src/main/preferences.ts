import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Language } from '#domain/language.ts';
import { languageSchema } from '#shared/schemas/case-parts.ts';
import { onDisk } from './casebook/folder/disk-refusal.ts';
import { replaceFile } from './vault/atomic-file.ts';

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
export const rememberLanguage = (folder: string, language: Language) =>
  onDisk(replaceFile(fileIn(folder), JSON.stringify({ language })));
