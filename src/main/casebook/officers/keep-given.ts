import { givenTo } from '#domain/team/given.ts';
import { foldAgain } from '../opening/fold-again.ts';
import type { Parts } from '../opening/parts.ts';
import { atWork } from './at-work.ts';

/** The cases that an officer was given, by id; `undefined` where they were given none in particular. */
export const givenIn = ({ reader }: Pick<Parts, 'reader'>, officer: string) =>
  givenTo(
    officer,
    reader
      .bookEvents('reader-given')
      .flatMap(({ event }) => (event.type === 'reader-given' ? [event] : [])),
  );

/** Keeps to what whoever is at work was given, if they only read: of other cases no key is used, and nothing is shown. */
export function keepGiven(parts: Parts): void {
  const { keys, index, projection, reader } = parts;
  const given = atWork(parts).role === 'reader' ? givenIn(parts, keys.officer) : undefined;
  if (!keys.keepTo(given)) return;
  const shown: string[] = [];
  for (const caseId of index.caseIds()) {
    if (!keys.withholds(caseId)) shown.push(caseId);
    projection.remove(caseId);
    reader.forget(caseId);
  }
  foldAgain(parts, shown);
}
