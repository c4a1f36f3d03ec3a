import { ok } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { by } from '../../casework/work.ts';
import { readLanguage, rememberLanguage } from '../../preferences.ts';
import type { Session } from '../../session/session.ts';
import type { BookHandlers } from '../book-handlers.ts';
import type { Surroundings } from '../surroundings.ts';

type BookChannel =
  | Extract<keyof BookHandlers, `app:${string}`>
  | 'book:create'
  | 'book:unlock'
  | 'book:practise';

/** Opening the book, and what an open one says of itself. What a person meets before that is main's to say. */
export function bookHandlers(
  session: Session,
  { folder, version }: Pick<Surroundings, 'folder' | 'version'>,
): Pick<Handlers, BookChannel> {
  const status: Handlers['app:status'] = async () => {
    const work = session.work();
    if (!work.ok) return work;
    const { settings, atWork } = work.value.book;
    const { organisation, handler, language, practice } = settings;
    const { role, until, given } = atWork;
    const spoken = role === 'reader' ? await readLanguage(folder) : language;
    const reads = {
      ...(until !== undefined && { until }),
      ...(given !== undefined && { given }),
    };
    const who = { organisation, handler, language: spoken, role, ...reads };
    return ok({ state: 'open', ...who, version, ...(practice && { practice }) });
  };
  return {
    'app:status': status,
    'app:speak': async ({ language }) => {
      const work = session.work();
      if (!work.ok) return work;
      // The book's language is the lead's to choose; who only reads has one of this computer's.
      if (work.value.book.atWork.role === 'reader') {
        const kept = await rememberLanguage(folder, language);
        return kept.ok ? status(undefined) : kept;
      }
      const changed = await work.value.book.changeSettings({ language }, by(work.value));
      return changed.ok ? status(undefined) : changed;
    },
    'book:create': async (book) => {
      const created = await session.create(book);
      if (!created.ok) return created;
      // A disk that is full by now keeps nobody from the recovery key, which is shown this once.
      await rememberLanguage(folder, book.language);
      return ok({ recoveryKey: created.value });
    },
    'book:practise': async ({ language }) => {
      const opened = await session.practise(language);
      return opened.ok ? status(undefined) : opened;
    },
    'book:unlock': async (way) => {
      const opened = await session.unlock('computer' in way ? 'computer' : way);
      return opened.ok ? status(undefined) : opened;
    },
  };
}
