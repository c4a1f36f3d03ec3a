import type { Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { TableUnsure } from './table-reading-fields.tsx';

/** What an answer asks of a table, if it does. */
export const unsureIn = (answer: Result<unknown, Refusal>): TableUnsure | undefined =>
  !answer.ok && answer.error.code === 'table-unsure' ? answer.error : undefined;
