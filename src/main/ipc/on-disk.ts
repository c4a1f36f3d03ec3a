import { ok, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { refuseByDisk } from '../casebook/folder/disk-refusal.ts';

/** What is written beside the book, with what the disk says against it as a refusal. */
export const onDisk = <T>(written: Promise<T>): Promise<Result<T, BookRefusal>> =>
  written.then((value) => ok(value), refuseByDisk);
