import { isHalted, openCasesNow } from '../casework/cases/open-cases.ts';
import type { Work } from '../casework/work.ts';
import type { Near } from './remind.ts';

/** A breach is near when less than a day is left of its hours. */
const nearMs = 24 * 60 * 60 * 1_000;

/** What is near now. Open cases come by due date, so the pass ends with the first that is not. */
export function nearNow(work: Work): Near {
  const near = { overdue: [] as string[], today: [] as string[], breaches: [] as string[] };
  const now = Temporal.Instant.from(work.now()).epochMilliseconds;
  for (const open of openCasesNow(work)) {
    const { summary, urgency } = open;
    const { reference, kind, due } = summary;
    if (urgency === 'later') break;
    if ((urgency === 'overdue' || urgency === 'today') && !isHalted(open)) {
      near[urgency].push(reference);
    }
    const left = kind === 'breach' ? Temporal.Instant.from(due).epochMilliseconds - now : -1;
    if (left >= 0 && left <= nearMs) near.breaches.push(reference);
  }
  return near;
}
