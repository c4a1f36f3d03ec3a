import type { ListGroup } from '#shared/list/arrangement.ts';
import type { Part } from '#shared/list/parted.ts';
import type { PageWindow } from '../../../ask/page-window.ts';

/** Under what a list is kept while it is read: what was asked. */
export const questionOf = (wanted: { readonly group?: ListGroup | undefined }): string =>
  JSON.stringify(wanted);

/** The parts of a list; nothing while it is there in others than are wanted, which say nothing of these. */
export function partsOf(
  held: PageWindow<unknown> | undefined,
  group: ListGroup | undefined,
): readonly Part[] | undefined {
  if (!held) return undefined;
  const asked = JSON.parse(held.question) as { readonly group?: ListGroup };
  return asked.group === group ? held.groups : undefined;
}
