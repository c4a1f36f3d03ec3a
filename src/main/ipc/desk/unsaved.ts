import { ok } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { onDisk } from '../on-disk.ts';
import type { Surroundings } from '../surroundings.ts';
import { withWork, type Counter } from '../with-work.ts';

type UnsavedChannel = Extract<keyof Handlers, `unsaved:${string}`>;

/** What is being written and is not saved yet. */
export function unsavedHandlers(
  counter: Counter,
  onBeside: Surroundings['onBeside'],
): Pick<Handlers, UnsavedChannel> {
  const told = <T>(value: T): T => {
    onBeside('unsaved:changed', undefined);
    return value;
  };
  return {
    'unsaved:list': withWork(counter, async ({ unsaved }) => ok({ forms: await unsaved.list() })),
    'unsaved:keep': withWork(counter, ({ unsaved }, written) =>
      onDisk(unsaved.keep(written).then((at) => told({ at }))),
    ),
    'unsaved:drop': withWork(counter, ({ unsaved }, { place }) =>
      onDisk(unsaved.drop(place).then(() => told(undefined))),
    ),
  };
}
