import type { Language } from '#domain/language.ts';

/** The words of the list that goes with the sheets. */
export const sheetWords: Readonly<
  Record<
    Language,
    {
      readonly columns: readonly string[];
      readonly listNote: (facts: { readonly persons: number }) => string;
    }
  >
> = {
  sv: {
    columns: ['Fil', 'Namn', 'Adress', 'Språk'],
    listNote: ({ persons }) => `Lista över ${persons} berörda som ska underrättas`,
  },
  en: {
    columns: ['File', 'Name', 'Address', 'Language'],
    listNote: ({ persons }) => `List of ${persons} persons to be told`,
  },
};
