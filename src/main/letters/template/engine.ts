import { Liquid } from 'liquidjs';
import { longestTemplate } from '#shared/letter-text/longest-template.ts';
import { PartTag } from './part-tag.ts';

/** All that a template can do: choose by a fact, and place a building block. */
const tags: readonly string[] = ['if', 'unless', 'part'];

/**
 * Liquid with nothing in it that reads a file, a clock or an object's insides, and nothing that repeats: a template's
 * work is bounded by its length, so no limit is measured in time. There is no filter, so none lifts the escape.
 *
 * @param escape takes every value before it is written
 */
export function createEngine(escape: (value: unknown) => string): Liquid {
  const engine = new Liquid({
    cache: false,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    // An empty fact counts as no: `{% if name %}`.
    jsTruthy: true,
    templates: {},
    outputEscape: escape,
    parseLimit: longestTemplate,
    memoryLimit: 1_000_000,
    locale: 'en',
  });
  engine.registerTag('part', PartTag);
  for (const tag of Object.keys(engine.tags)) if (!tags.includes(tag)) delete engine.tags[tag];
  for (const filter of Object.keys(engine.filters)) engine.unregisterFilter(filter);
  return engine;
}
