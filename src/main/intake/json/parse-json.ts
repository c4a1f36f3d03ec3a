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

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text, keepDigits) as Json;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function keepDigits(_: string, value: unknown, context?: { readonly source?: string }): unknown {
  if (typeof value !== 'number' || context?.source === undefined) return value;
  return String(value) === context.source ? value : new Digits(context.source);
}

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
