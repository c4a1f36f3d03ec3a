import { ok } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { chooseDragFolder, dragFolderOf } from '../../casework/drag-out/drag-folder.ts';
import { dragLetter } from '../../casework/drag-out/drag-letter.ts';
import { withWork, type Counter } from '../with-work.ts';

type DragChannel = Extract<keyof Handlers, `drag-out:${string}`>;

/** What is dragged out of the window; `begin` is given the path of the file. */
export const dragOutHandlers = (
  counter: Counter,
  begin: (path: string) => void,
): Pick<Handlers, DragChannel> => ({
  'drag-out:show': withWork(counter, async (work) => ok(await dragFolderOf(work))),
  'drag-out:choose': withWork(counter, chooseDragFolder),
  'drag-out:begin': withWork(counter, (work, request) => dragLetter(work, request, begin)),
});
