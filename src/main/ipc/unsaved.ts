import { ok } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { onDisk } from './on-disk.ts';
import { withWork, type Counter } from './with-work.ts';

type UnsavedChannel = Extract<keyof Handlers, `unsaved:${string}`>;

/** What is being written and is not saved yet. */
export const unsavedHandlers = (counter: Counter): Pick<Handlers, UnsavedChannel> => ({
  'unsaved:list': withWork(counter, async ({ unsaved }) => ok({ forms: await unsaved.list() })),
  'unsaved:keep': withWork(counter, ({ unsaved }, written) =>
    onDisk(unsaved.keep(written).then((at) => ({ at }))),
  ),
  'unsaved:drop': withWork(counter, ({ unsaved }, { place }) =>
    onDisk(unsaved.drop(place).then(() => undefined)),
  ),
});
