import { ok, type Result } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import type { Surroundings } from '../surroundings.ts';
import { withWork, type Counter } from '../with-work.ts';

type UnsavedChannel = Extract<keyof Handlers, `unsaved:${string}`>;

/** What is being written and is not saved yet. */
export function unsavedHandlers(
  counter: Counter,
  onBeside: Surroundings['onBeside'],
): Pick<Handlers, UnsavedChannel> {
  const told = <T, E>(kept: Result<T, E>): Result<T, E> => {
    if (kept.ok) onBeside('unsaved:changed', undefined);
    return kept;
  };
  return {
    'unsaved:list': withWork(counter, async ({ unsaved }) => ok({ forms: await unsaved.list() })),
    'unsaved:keep': withWork(counter, async ({ unsaved }, written) => {
      const kept = told(await unsaved.keep(written));
      return kept.ok ? ok({ at: kept.value }) : kept;
    }),
    'unsaved:drop': withWork(counter, async ({ unsaved }, { place }) =>
      told(await unsaved.drop(place)),
    ),
  };
}
