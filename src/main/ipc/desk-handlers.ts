import { contract, type Channel, type Handlers } from '#shared/contract/contract.ts';
import { ok } from '#domain/result.ts';
import type { DeskBook } from '../book/desk-book.ts';
import { readLanguage, rememberLanguage } from '../preferences.ts';

interface About {
  readonly folder: string;
  readonly version: string;
  /** Somebody is at the desk. */
  readonly onTouched: () => void;
}

/** What the desk asks: of an open book in the book's process; what is met before it is open, here. */
export function deskHandlers(book: DeskBook, { folder, version, onTouched }: About): Handlers {
  const status: Handlers['app:status'] = async () => {
    const { state, ...why } = await book.standing();
    if (state === 'open') return book.ask('app:status', undefined);
    const language = await readLanguage(folder);
    // Before a book is open its names are the policy's own.
    return ok({
      state,
      ...why,
      language,
      organisation: await book.organisation(),
      handler: '',
      version,
    });
  };
  return {
    ...forwarded(book),
    'app:status': status,
    'app:speak': async ({ language }) => {
      await rememberLanguage(folder, language);
      const { state } = await book.standing();
      return state === 'open' ? book.ask('app:speak', { language }) : status(undefined);
    },
    'book:create': async (asked) => {
      const created = await book.open('book:create', asked);
      if (created.ok) await rememberLanguage(folder, asked.language);
      return created;
    },
    'book:unlock': (secret) => book.open('book:unlock', secret),
    'desk:touched': async () => {
      onTouched();
      return ok(undefined);
    },
    'book:lock': () => {
      book.lock();
      return status(undefined);
    },
  };
}

/** Each channel's types hold for it alone, which the compiler cannot see of all of them at once. */
function forwarded(book: DeskBook): Handlers {
  const channels = Object.keys(contract) as Channel[];
  const asked = (channel: Channel) => (request: never) => book.ask(channel, request);
  return Object.fromEntries(channels.map((channel) => [channel, asked(channel)])) as Handlers;
}
