import type { Response } from '#shared/contract/contract.ts';

/** One backup of a place, as the book's process found it. */
export type Backup = Extract<Response<'book:backups'>, { ok: true }>['value'][number];
