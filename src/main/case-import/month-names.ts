const locales = ['sv', 'en'] as const;

/** The names of months in both languages, long and short (`sept`, `okt`), lower case and without dots, to their numbers. */
export const monthNames: ReadonlyMap<string, number> = new Map(
  locales.flatMap((locale) => {
    const say = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at) => at).flatMap((at) => {
      const name = say.format(new Date(Date.UTC(2026, at, 1))).toLowerCase();
      return [name, name.slice(0, 4), name.slice(0, 3)].map((one): [string, number] => [
        one,
        at + 1,
      ]);
    });
  }),
);
