import { ok } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { rememberLanguage } from '../preferences.ts';
import type { Session } from '../session.ts';
import type { StatusReader } from './status.ts';

type BookChannel = Extract<keyof Handlers, `app:${string}` | `book:${string}`>;

export const bookHandlers = (
  session: Session,
  status: StatusReader,
  folder: string,
): Pick<Handlers, BookChannel> => ({
  'app:status': async () => ok(await status()),
  'app:speak': async ({ language }) => {
    await rememberLanguage(folder, language);
    const work = session.work();
    if (work.ok) {
      const { book, now } = work.value;
      const by = { at: now(), actor: book.settings.handler };
      const changed = await book.changeSettings({ language }, by);
      if (!changed.ok) return changed;
    }
    return ok(await status());
  },
  'book:create': async (book) => {
    const created = await session.create(book);
    if (!created.ok) return created;
    await rememberLanguage(folder, book.language);
    return ok({ recoveryKey: created.value });
  },
  'book:unlock': async (secret) => {
    const opened = await session.unlock(secret);
    return opened.ok ? ok(await status()) : opened;
  },
  'book:lock': async () => {
    await session.lock();
    return ok(await status());
  },
});
