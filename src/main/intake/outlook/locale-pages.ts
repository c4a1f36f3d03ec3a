/**
 * The Windows code page that programs of a language use ([MS-LCID] and its `LOCALE_IDEFAULTANSICODEPAGE`), by the primary
 * language: the lower ten bits of a locale's id. Languages of Western Europe have 1252.
 */
const pages: readonly (readonly [page: number, languages: readonly number[]])[] = [
  [874, [0x1e]],
  [932, [0x11]],
  [949, [0x12]],
  // Czech, Hungarian, Polish, Romanian, Croatian and Serbian in Latin letters, Slovak, Albanian, Slovene, Turkmen.
  [1250, [0x05, 0x0e, 0x15, 0x18, 0x1a, 0x1b, 0x1c, 0x24, 0x42]],
  // Bulgarian, Russian, Ukrainian, Belarusian, Tajik, Macedonian, Kazakh, Kyrgyz, Tatar, Mongolian.
  [1251, [0x02, 0x19, 0x22, 0x23, 0x28, 0x2f, 0x3f, 0x40, 0x44, 0x50]],
  [1253, [0x08]],
  // Turkish, Azeri, Uzbek.
  [1254, [0x1f, 0x2c, 0x43]],
  [1255, [0x0d]],
  // Arabic, Urdu, Persian.
  [1256, [0x01, 0x20, 0x29]],
  // Estonian, Latvian, Lithuanian.
  [1257, [0x25, 0x26, 0x27]],
  [1258, [0x2a]],
];

/** Variants whose page is not that of their language: Serbian, Bosnian, Azeri and Uzbek in Cyrillic; simplified Chinese. */
const variants: Readonly<Record<number, number>> = {
  0x0c1a: 1251,
  0x1c1a: 1251,
  0x201a: 1251,
  0x082c: 1251,
  0x0843: 1251,
  0x0804: 936,
  0x1004: 936,
  0x0404: 950,
  0x0c04: 950,
  0x1404: 950,
};

/** The code page of a locale's id; `undefined` without one. */
export function pageOfLocale(locale: number | undefined): number | undefined {
  if (!locale) return undefined;
  const language = locale & 0x3ff;
  const found = pages.find(([, languages]) => languages.includes(language));
  return variants[locale & 0xffff] ?? found?.[0] ?? 1252;
}
