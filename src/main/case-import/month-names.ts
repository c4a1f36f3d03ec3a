const locales = ['sv', 'en'] as const;

/** The names of months in both languages, long and short, lower case and without dots, to their numbers. */
export const monthNames: ReadonlyMap<string, number> = new Map(
  locales.flatMap((locale) =>
    (['long', 'short'] as const).flatMap((month) => {
      const say = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, at): [string, number] => {
        const name = say.format(new Date(Date.UTC(2026, at, 1)));
        return [name.toLowerCase().replace('.', ''), at + 1];
      });
    }),
  ),
);
