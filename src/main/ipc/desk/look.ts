import { ok } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { lookSchema } from '#shared/contract/desk/look-contract.ts';
import { usualLook } from '#shared/look.ts';
import type { Work } from '../../casework/work.ts';
import { withWork, type Counter } from '../with-work.ts';

type LookChannel = Extract<keyof Handlers, `look:${string}`>;

/** How large one's letters are says something about a person: it is theirs alone, sealed, on this computer. */
const noteOf = ({ book }: Pick<Work, 'book'>) => book.ownNote('look', lookSchema);

/** How the desk looks to whoever is at work. */
export const lookHandlers = (counter: Counter): Pick<Handlers, LookChannel> => ({
  'look:show': withWork(counter, async (work) => ok((await noteOf(work).read()) ?? usualLook)),
  'look:choose': withWork(counter, (work, look) => noteOf(work).write(look)),
});
