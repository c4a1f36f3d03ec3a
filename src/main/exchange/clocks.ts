import { minutesAhead } from '#domain/team/clocks.ts';
import type { ExchangeWarning } from '#shared/views/exchange-views.ts';
import type { Copy } from './copy.ts';

/**
 * Clocks that are set wrong: told by when a desk says that it wrote last, never by the log's own clock, which goes on from
 * the most wrong of all. Once a clock is set right, nobody hears of it after the next thing that is written there.
 */
export function clockWarnings(copy: Copy, nowMs: number): ExchangeWarning[] {
  const desks = [...copy.heads.keys()];
  const written = new Map(desks.map((desk) => [desk, writtenAt(copy, desk)]));
  const isAhead = (atMs: number) => minutesAhead(atMs, nowMs) !== undefined;
  return desks.flatMap((desk): ExchangeWarning[] => {
    const atMs = written.get(desk);
    if (atMs === undefined) return [];
    const ahead = desk === copy.desk ? undefined : minutesAhead(atMs, nowMs);
    if (ahead !== undefined) return [{ code: 'clock-ahead', desk, minutes: ahead }];
    const seen = Object.entries(copy.knownTo(desk)).flatMap(([other, seq]) =>
      other === desk ? [] : (writtenAt(copy, other, seq) ?? []),
    );
    const behind = minutesAhead(Math.max(...seen.filter((one) => !isAhead(one))), atMs);
    const code = desk === copy.desk ? 'own-clock-behind' : 'clock-behind';
    return behind === undefined ? [] : [{ code, desk, minutes: behind }];
  });
}

/** When an event of a desk was written by its clock, the last one where none is named; milliseconds since 1970. */
export function writtenAt(
  { heads, log }: Pick<Copy, 'heads' | 'log'>,
  desk: string,
  seq = heads.get(desk)?.seq ?? 0,
): number | undefined {
  const [entry] = log(desk, seq);
  return entry && Date.parse(entry.link.header.at);
}
