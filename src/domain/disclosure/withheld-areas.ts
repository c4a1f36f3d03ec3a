import type { DataArea } from '../case/work/facts.ts';
import { grounds, type Ground } from './ground.ts';
import type { Withheld } from './withheld.ts';

/** The systems that hold data and give none out, as the requester is told of them (Art. 12(4), 15(4)). */
export const withheldAreas = (areas: readonly DataArea[]): Withheld[] =>
  areas.flatMap((area) => {
    if (area.state !== 'received' || !area.withheld) return [];
    const { system, withheld } = area;
    const none = { whole: true, rows: 0, values: 0, columns: [], names: 0 };
    return [
      { system, name: system, ...none, ground: groundOf(withheld.ground), words: withheld.reasons },
    ];
  });

/** A ground that redactions do not know stands in its own words. */
const groundOf = (ground: string): Ground => grounds.find((known) => known === ground) ?? 'other';
