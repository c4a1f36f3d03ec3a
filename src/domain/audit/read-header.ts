import type { Header } from './chain.ts';

/**
 * Reads an event's header from what somebody wrote; `undefined` where it is not one. What its `open` says is for `readOpen`.
 *
 * @param text JSON
 */
export function readHeader(text: string): Header | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return isHeader(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** By hand, because every opening reads every header: a schema's parser takes ten times as long. */
function isHeader(found: unknown): found is Header {
  if (typeof found !== 'object' || found === null) return false;
  const { seq, caseId, type, at, v, blobs }: Partial<Unknown> = found;
  return (
    Number.isSafeInteger(seq) &&
    Number.isSafeInteger(v) &&
    typeof caseId === 'string' &&
    typeof type === 'string' &&
    typeof at === 'string' &&
    Array.isArray(blobs) &&
    blobs.every((blob) => typeof blob === 'string') &&
    hasItsDesk(found)
  );
}

const id = /^[\w-]{11}$/;

/** Whether what only events of a desk with a name have is all there, or nothing of it. */
function hasItsDesk(found: object): boolean {
  const { desk, officer, tick, after, epoch, seen, open, end }: Partial<Unknown> = found;
  if (desk === undefined) {
    const rest = [officer, tick, after, epoch, seen, open, end];
    return rest.every((value) => value === undefined);
  }
  return (
    isId(desk) &&
    isId(officer) &&
    isCount(tick) &&
    typeof after === 'string' &&
    (epoch === undefined || isCount(epoch)) &&
    (seen === undefined || isSeen(seen)) &&
    (end === undefined || end === true)
  );
}

type Unknown = Record<keyof Header, unknown>;

const isId = (value: unknown) => typeof value === 'string' && id.test(value);
const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) > 0;

const isSeen = (seen: unknown) =>
  typeof seen === 'object' &&
  seen !== null &&
  Object.entries(seen).every(
    ([desk, head]) =>
      isId(desk) &&
      Array.isArray(head) &&
      head.length === 2 &&
      isCount(head[0]) &&
      typeof head[1] === 'string',
  );
