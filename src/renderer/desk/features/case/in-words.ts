import type { Language } from '#domain/case/case.ts';
import type { TimelineEntry } from '#shared/views.ts';
import { sayMoment } from '../../messages/dates.ts';
import type { Words } from '../../messages/use-words.ts';

type Say = (fact: string | number) => string | number;

/** An entry whose instants and languages are put in words; the sentences of the story take kinds and outcomes themselves. */
export function inWords(entry: TimelineEntry, t: Words, language: Language): TimelineEntry {
  const moment: Say = (fact) => sayMoment(String(fact), language);
  const tongue: Say = (fact) =>
    t(`desk.casefile.${fact === 'sv' ? 'swedish' : 'english'}`).toLowerCase();
  if (entry.type === 'receipt-corrected') return withFacts(entry, ['from', 'to'], moment);
  if (entry.type === 'language-changed') return withFacts(entry, ['from', 'to'], tongue);
  if (entry.type === 'letter-issued') return withFacts(entry, ['language'], tongue);
  return entry;
}

function withFacts(entry: TimelineEntry, names: readonly string[], say: Say): TimelineEntry {
  const facts = { ...entry.facts };
  for (const name of names) {
    const fact = facts[name];
    if (fact !== undefined) facts[name] = say(fact);
  }
  return { ...entry, facts };
}
