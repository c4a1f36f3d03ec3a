import type { BookHandlers } from '../ipc/book-handlers.ts';

/**
 * What the practice book has no use for and must not do: it has no colleagues, goes nowhere, proves nothing to anybody, and
 * takes in nothing from outside, for whatever came in would be somebody's.
 */
export const refusedHere = [
  'book:create',
  'book:unlock',
  'book:invitation',
  'book:accept',
  'book:backups',
  'book:bring-back',
  'book:restore',
  'backup:change',
  'backup:make',
  'backup:list',
  'backup:rehearse',
  'exchange:test',
  'exchange:choose',
  'exchange:now',
  'exchange:write-bundle',
  'exchange:read-bundle',
  'team:invite',
  'team:accept',
  'team:remove',
  'team:change-role',
  'computer:trust',
  'secrets:change',
  'evidence:make',
  'evidence:seal',
  'evidence:verifier',
  'calendar:export',
  'intake:read',
  'intake:opened',
  'case-import:read',
  'case-import:carry-out',
  'cases:attach',
  'suppression:wash',
  'drag-out:choose',
  'drag-out:begin',
] as const satisfies readonly (keyof BookHandlers)[];
