import type { Language } from '#domain/language.ts';

const sv = {
  title: 'Hjälp',
  close: 'Stäng hjälpen',
  search: 'Sök i guiden',
  contents: 'Innehåll',
  none: 'Inget i guiden stämmer. Pröva ett annat ord, eller färre.',
  found: (count: number) => (count === 1 ? '1 sida' : `${count} sidor`),
  law: 'Lagen säger',
  ownWords: 'Sammanfattat med egna ord. Förordningens text gäller.',
  guide: 'Läs i guiden om det som syns',
};

export type HelpWords = typeof sv;

/** What the help itself says. It comes with the help, so that the first window need not carry it. */
export const helpWords: Readonly<Record<Language, HelpWords>> = {
  sv,
  en: {
    title: 'Help',
    close: 'Close help',
    search: 'Search the guide',
    contents: 'Contents',
    none: 'Nothing in the guide fits. Try another word, or fewer.',
    found: (count) => (count === 1 ? '1 page' : `${count} pages`),
    law: 'The law says',
    ownWords: 'A summary in own words. The text of the regulation is what counts.',
    guide: 'Read in the guide about this screen',
  },
};
