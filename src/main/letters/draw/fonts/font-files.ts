import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** In order of preference: a character is drawn by the first family that has it. */
export const families = ['inter', 'noto-sans', 'arabic', 'hebrew'] as const;
export type Family = (typeof families)[number];

const weights = ['regular', 'semibold'] as const;
export type Weight = (typeof weights)[number];

const sources: Record<Family, readonly [folder: string, file: string]> = {
  inter: ['inter', 'Inter'],
  'noto-sans': ['noto-sans', 'NotoSans'],
  arabic: ['ibm-plex-sans-arabic', 'IBMPlexSansArabic'],
  hebrew: ['noto-sans-hebrew', 'NotoSansHebrew'],
};

const cuts: Record<Weight, string> = { regular: '400Regular', semibold: '600SemiBold' };

// The packages stay in node_modules when the app is bundled, so this resolves alike from source and from the bundle.
// Not called `require`: the bundler declares one of its own where it sees that name.
const packages = createRequire(import.meta.url);

/** The TrueType file of a family and weight. */
export function readFontFile(family: Family, weight: Weight): Buffer {
  const [folder, file] = sources[family];
  const cut = cuts[weight];
  return readFileSync(packages.resolve(`@expo-google-fonts/${folder}/${cut}/${file}_${cut}.ttf`));
}
