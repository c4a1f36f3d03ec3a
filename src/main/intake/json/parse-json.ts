import { visit } from 'jsonc-parser';
import { keepApart } from '../text/keep-apart.ts';
import { deepest } from '../tables/bounds.ts';
import { Unreadable } from '../tables/unreadable.ts';

/** A value of a JSON text. */
export type Json = string | number | boolean | null | Digits | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A number as it was written, where a double would lose digits or zeros. */
export class Digits {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** The value of a JSON text, or the list of those of a text with one on each line. */
export function parseJson(text: string): Json {
  refuseDepth(text);
  const whole = parse(text);
  if (whole !== undefined) return whole;
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  const values: Json[] = [];
  for (const line of lines) {
    const value = lines.length > 1 ? parse(line) : undefined;
    if (value === undefined) throw new Unreadable({ code: 'json-unreadable' });
    values.push(value);
  }
  return values;
}

/** A list or object whose end was not met yet. */
interface Begun {
  readonly keys: string[] | undefined;
  readonly values: Json[];
}

/** Thrown out of the visitor: the rest of a text that is no JSON need not be read. */
class NoJson extends Error {}

/** Piece by piece, so that of a key which an object has twice neither value is lost. */
function parse(text: string): Json | undefined {
  const top: Begun = { keys: undefined, values: [] };
  const open = [top];
  const put = (value: Json) => void open.at(-1)?.values.push(value);
  const begin = (keys?: string[]) => void open.push({ keys, values: [] });
  const end = () => {
    const done = open.pop();
    if (done) put(done.keys ? objectOf(done.keys, done.values) : done.values);
  };
  try {
    visit(
      text,
      {
        onObjectBegin: () => begin([]),
        onObjectProperty: (key) => void open.at(-1)?.keys?.push(key),
        onObjectEnd: end,
        onArrayBegin: () => begin(),
        onArrayEnd: end,
        onLiteralValue: (value: string | number | boolean | null, offset, length) =>
          put(
            typeof value === 'number' ? exact(value, text.slice(offset, offset + length)) : value,
          ),
        onError: () => {
          throw new NoJson();
        },
      },
      { disallowComments: true },
    );
  } catch (error) {
    if (error instanceof NoJson) return undefined;
    throw error;
  }
  return top.values[0];
}

/** The second `epost` of an object becomes `epost (2)`. */
function objectOf(keys: readonly string[], values: readonly Json[]): JsonObject {
  const apart =
    new Set(keys).size === keys.length
      ? keys
      : keepApart(keys, (key, count) => `${key} (${count})`);
  return Object.fromEntries(apart.map((key, at) => [key, values[at] ?? null]));
}

const exact = (value: number, written: string): number | Digits =>
  String(value) === written ? value : new Digits(written);

/** Before anything recurses: how deep the brackets go, strings aside. */
function refuseDepth(text: string): void {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (inString) {
      if (sign === 0x5c) at += 1;
      else if (sign === 0x22) inString = false;
    } else if (sign === 0x22) {
      inString = true;
    } else if (sign === 0x5b || sign === 0x7b) {
      depth += 1;
      if (depth > deepest) throw new Unreadable({ code: 'json-too-deep', limit: deepest });
    } else if (sign === 0x5d || sign === 0x7d) {
      depth -= 1;
    }
  }
}
