import { ok, refuse, type Result } from '#domain/result.ts';
import type { ExchangeView } from '#shared/contract/book/exchange-contract.ts';
import type { Handlers, Response } from '#shared/contract/contract.ts';
import { largestTogether } from '#shared/largest-file.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { DeskExchange } from '../../exchange/desk-exchange.ts';
import type { Work } from '../../casework/work.ts';
import { withWork, type Counter } from '../with-work.ts';

type ExchangeChannel = Extract<keyof Handlers, `exchange:${string}`>;

/** How the book travels, and the exchanges that somebody asks for. */
export const exchangeHandlers = (counter: Counter): Pick<Handlers, ExchangeChannel> => ({
  'exchange:show': withWork(counter, async ({ exchange }) => ok(await exchange.show())),
  'exchange:test': withWork(counter, ({ exchange }, choice) => exchange.test(choice)),
  'exchange:choose': withWork(counter, ({ exchange }, choice) =>
    shown(exchange, exchange.choose(choice)),
  ),
  'exchange:now': withWork(counter, ({ exchange }) => shown(exchange, exchange.now())),
  'exchange:write-bundle': withWork(
    counter,
    async (work, { forDesk }): Promise<Response<'exchange:write-bundle'>> => {
      const made = await work.exchange.bundleBytes(forDesk === '' ? undefined : forDesk);
      if (!made.ok) return made;
      const bytes = made.value;
      const [size, limit] = [bytes.length, largestTogether];
      if (size > limit) return refuse({ code: 'bundle-too-large', size, limit });
      return ok({ bytes, fileName: bundleName(work) });
    },
  ),
  'exchange:read-bundle': withWork(counter, async ({ exchange }, { bytes }) => {
    const taken = await exchange.takeBytes(bytes);
    if (!taken.ok) return taken;
    const { events, blobs } = taken.value.received;
    return ok({ events, files: blobs, view: await exchange.show() });
  }),
});

async function shown(
  exchange: DeskExchange,
  done: Promise<Result<unknown, Refusal>>,
): Promise<Result<ExchangeView, Refusal>> {
  const result = await done;
  return result.ok ? ok(await exchange.show()) : result;
}

/** A day, and nothing about a person. */
const bundleName = ({ now }: Pick<Work, 'now'>) => `ombud-${now().slice(0, 10)}.ombud`;
