import { isDeepStrictEqual } from 'node:util';
import { ok } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { by, type Work } from '../../casework/work.ts';
import { withWork, type Counter } from '../with-work.ts';

const unread = ({ book }: Work) => ok(book.settings.incidents ?? []);

export const incidentHandlers = (
  counter: Counter,
): Pick<Handlers, 'incidents:show' | 'incidents:damage' | 'incidents:read'> => ({
  'incidents:show': withWork(counter, async (work) => unread(work)),
  'incidents:damage': withWork(counter, async ({ book }) => ok(book.damage)),
  'incidents:read': withWork(counter, async (work, { shown }) => {
    // The event is of all there are: where something else befell the book meanwhile, that is shown first.
    const read = await work.book.decideRules<never>(
      ({ incidents = [] }) =>
        ok(
          incidents.length > 0 && isDeepStrictEqual(incidents, shown)
            ? [{ type: 'incidents-read' }]
            : [],
        ),
      by(work),
    );
    return read.ok ? unread(work) : read;
  }),
});
