import type { Language } from '#domain/language.ts';
import { refuse } from '#domain/result.ts';
import type { Request } from '#shared/contract/contract.ts';
import type { BookHandlers } from '../ipc/book-handlers.ts';
import { named } from './named.ts';
import { refusedHere } from './refused-here.ts';
import { shippedExports } from './shipped-exports.ts';

interface Around {
  readonly resources: string;
  /** Of whoever practises. */
  readonly language: () => Language;
}

const prefix = { sv: 'ovning-', en: 'practice-' } satisfies Record<Language, string>;

/** The handlers of a practice book: some refuse, exports are those that ship, and every file says by its name what it is. */
export function inPractice(handlers: BookHandlers, { resources, language }: Around): BookHandlers {
  type Act = (request: never) => Promise<object>;
  const marked = (act: Act) => async (request: never) =>
    named(await act(request), prefix[language()]);
  const nothing = async () => refuse({ code: 'practice-only' });
  const shippedOnly = (act: Act) => async (request: Request<'data:collect' | 'data:preview'>) => {
    const files = 'files' in request ? request.files : [request.file];
    const shipped = await shippedExports(resources);
    const known = files.every(({ bytes }) => shipped.some((one) => isSame(one.bytes, bytes)));
    return known ? act(request as never) : refuse({ code: 'practice-export-only' });
  };
  return {
    ...Object.fromEntries(Object.entries(handlers).map(([name, act]) => [name, marked(act)])),
    ...Object.fromEntries(refusedHere.map((name) => [name, nothing])),
    'data:collect': shippedOnly(handlers['data:collect']),
    'data:preview': shippedOnly(handlers['data:preview']),
  } as BookHandlers;
}

const isSame = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0;
