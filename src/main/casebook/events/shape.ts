import { z } from 'zod';
import { isDay } from '#shared/schemas/settings-schema.ts';
import { once } from '../once.ts';
import shapes from './event-shapes.json' with { type: 'json' };

/**
 * The shapes that events have, by type: made from the domain's own types by `node test/docs/write.ts`, for what another
 * desk's app wrote is no less foreign than a file is. One of a type that is not among them a later version has written.
 */
const schemas = once(
  () =>
    new Map(
      Object.entries(shapes.events).map(([type, of]) => {
        const shape = { anyOf: of, $defs: shapes.$defs } as Parameters<typeof z.fromJSONSchema>[0];
        return [type, z.fromJSONSchema(shape)];
      }),
    ),
);

/** Whether what was sealed in an event is what events of its type hold, every day and instant in it one. */
export function hasItsShape(payload: unknown, type: string): boolean {
  if (typeof payload !== 'object' || payload === null) return false;
  const { actor, event }: { actor?: unknown; event?: unknown } = payload;
  if (typeof actor !== 'string') return false;
  return schemas().get(type)?.safeParse(event).success === true && isDated(event);
}

/** Instants and days are known by what they are called; empty ones are not known. */
function isDated(value: unknown, name = ''): boolean {
  if (typeof value === 'string') {
    if (value === '') return true;
    if (/(^at|[a-z]At)$/.test(name)) return isInstant(value);
    return !/[a-z]On$/.test(name) || isDay(value);
  }
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, inner]) => isDated(inner, key));
}

/** ISO 8601 with an offset or `Z`. */
export const isInstant = (text: string): boolean => instant.safeParse(text).success;
const instant = z.iso.datetime({ offset: true });
