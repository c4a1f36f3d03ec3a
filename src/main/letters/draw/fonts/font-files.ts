import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** In order of preference: a character is drawn by the first family that has it. */
const shipped = ['inter', 'noto-sans', 'arabic', 'hebrew', 'emoji'] as const;
/** Fonts of 5-10 MB a weight, used where their package is installed beside the app. */
const optional = ['chinese', 'japanese', 'korean'] as const;
export type Family = (typeof shipped)[number] | (typeof optional)[number];

const weights = ['regular', 'semibold'] as const;
export type Weight = (typeof weights)[number];

const sources: Record<Family, readonly [folder: string, file: string]> = {
  inter: ['inter', 'Inter'],
  'noto-sans': ['noto-sans', 'NotoSans'],
  arabic: ['ibm-plex-sans-arabic', 'IBMPlexSansArabic'],
  hebrew: ['noto-sans-hebrew', 'NotoSansHebrew'],
  emoji: ['noto-emoji', 'NotoEmoji'],
  chinese: ['noto-sans-sc', 'NotoSansSC'],
  japanese: ['noto-sans-jp', 'NotoSansJP'],
  korean: ['noto-sans-kr', 'NotoSansKR'],
};

const cuts: Record<Weight, string> = { regular: '400Regular', semibold: '600SemiBold' };

// The packages stay in node_modules when the app is bundled, so this resolves alike from source and from the bundle.
// Not called `require`: the bundler declares one of its own where it sees that name.
const packages = createRequire(import.meta.url);

const isInstalled = (family: Family): boolean => {
  try {
    return fileOf(family, 'regular') !== '';
  } catch {
    return false;
  }
};

/** Every family at hand. */
export const families: readonly Family[] = [...shipped, ...optional.filter(isInstalled)];

/** The TrueType file of a family and weight. */
export const readFontFile = (family: Family, weight: Weight): Buffer =>
  readFileSync(fileOf(family, weight));

function fileOf(family: Family, weight: Weight): string {
  const [folder, file] = sources[family];
  const cut = cuts[weight];
  return packages.resolve(`@expo-google-fonts/${folder}/${cut}/${file}_${cut}.ttf`);
}
