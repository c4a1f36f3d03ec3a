import { refuse } from '#domain/result.ts';
import { contract, type Channel, type Handlers } from '#shared/contract/contract.ts';
import { DamagedEvent, damagedEvent } from '../casebook/events/events.ts';
import { unexpected, type Log } from '../log.ts';
import { malformed } from '../malformed.ts';
import { KeysForgotten } from '../vault/key-file/key-errors.ts';

/** What a request is answered: does it parse, then its handler. */
export async function answerTo<C extends Channel>(
  handlers: Pick<Handlers, C>,
  channel: C,
  request: unknown,
  log: Log,
) {
  const parsed = parse(channel, request);
  if (!parsed) return refuse({ code: 'request-malformed' });
  if (!parsed.success) return refuse(malformed('request', parsed.error));
  return guarded(log, () => handlers[channel](parsed.data as Parameters<Handlers[C]>[0]));
}

/** A request may be so made that the parser itself gives up, by its depth for one. */
function parse(channel: Channel, request: unknown) {
  try {
    return contract[channel].request.safeParse(request);
  } catch {
    return undefined;
  }
}

/** Bugs stop here, logged. Work that was overtaken by the locking of its book is none. */
export async function guarded<T>(log: Log, act: () => Promise<T>) {
  try {
    return await act();
  } catch (error) {
    if (error instanceof KeysForgotten) return refuse({ code: 'book-locked' });
    if (error instanceof DamagedEvent) return refuse(damagedEvent(error));
    return refuse(unexpected(log, error));
  }
}
