import type { Language } from '#domain/language.ts';
import type { TimelineEntry } from '#shared/views/views.ts';
import { sayDue, sayMoment } from './dates.ts';
import { sayCountry } from './days.ts';
import type { Words } from './use-words.ts';

/** A language within a sentence: `engelska`, but `English`. */
export function sayLanguage(tongue: string | number, t: Words, language: Language): string {
  const name = t(`desk.casefile.${tongue === 'sv' ? 'swedish' : 'english'}`);
  return language === 'sv' ? name.toLowerCase() : name;
}

/** What happened, whichever number it has. */
export type Told = Pick<TimelineEntry, 'type' | 'facts'>;

type Say = (fact: string | number) => string | number;

/** An entry whose instants, days, languages and countries are put in words; the sentences of the story take kinds and outcomes themselves. */
export function inWords<E extends Told>(entry: E, t: Words, language: Language): E {
  const moment: Say = (fact) => sayMoment(String(fact), language);
  const tongue: Say = (fact) => sayLanguage(fact, t, language);
  const due: Say = (fact) => sayDue(String(fact), language);
  const country: Say = (fact) => (fact === 'own' ? fact : sayCountry(String(fact), language));
  if (entry.type === 'receipt-corrected') return withFacts(entry, ['from', 'to'], moment);
  if (entry.type === 'language-changed') return withFacts(entry, ['from', 'to'], tongue);
  if (entry.type === 'letter-issued') return withFacts(entry, ['language'], tongue);
  if (entry.type === 'pause-withdrawn') return withFacts(entry, ['pausedAt'], moment);
  if (entry.type === 'due-date-changed') return withFacts(entry, ['from', 'to'], due);
  if (entry.type === 'country-overridden') return withFacts(entry, ['from', 'to'], country);
  return entry;
}

function withFacts<E extends Told>(entry: E, names: readonly string[], say: Say): E {
  const facts = { ...entry.facts };
  for (const name of names) {
    const fact = facts[name];
    if (fact !== undefined) facts[name] = say(fact);
  }
  return { ...entry, facts };
}
