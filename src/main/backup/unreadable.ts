/** What fails is the book's own folder, whose words are not those of the place. */
export class BookUnreadable extends Error {}

/** A document that was destroyed while it was to be copied. */
export class DocumentGone extends Error {}

export function ofBook(error: unknown): never {
  throw error instanceof Error && 'code' in error ? new BookUnreadable() : error;
}

export function goneOr(error: NodeJS.ErrnoException): never {
  if (error.code === 'ENOENT') throw new DocumentGone();
  return ofBook(error);
}
