import type { Block } from '#domain/letter/letter-document.ts';
import type { Material } from '#domain/letter/material/material.ts';
import { createEngine } from './engine.ts';
import { setAside } from './marks.ts';
import { type SetText, setBlocks } from './set-blocks.ts';

/** A letter's text, and the building blocks that came to stand in it. */
export interface Rendered extends SetText {
  readonly parts: readonly string[];
}

/**
 * Fills a template with the material of one letter. The template has been checked: an unknown name in it is a bug and
 * throws.
 */
export function renderTemplate(template: string, { facts, parts }: Material): Rendered {
  const aside = setAside<Block>();
  const placed: string[] = [];
  const engine = createEngine((value) => aside.value(String(value).trim()));
  const placePart = (name: string): string => {
    const make = parts[name];
    if (!make) throw new Error(`No part ${name}`);
    placed.push(name);
    return aside.part(make());
  };
  const rendered: unknown = engine.renderSync(
    engine.parse(template),
    { ...facts },
    {
      globals: { placePart },
    },
  );
  return { ...setBlocks(String(rendered), aside), parts: placed };
}
