import { plainLine } from '../text/plain-line.ts';
import { Digits, type Json, type JsonObject } from './parse-json.ts';

export const isObject = (json: Json): json is JsonObject =>
  typeof json === 'object' && json !== null && !isList(json) && !(json instanceof Digits);

export const isList = (json: Json): json is readonly Json[] => Array.isArray(json);

/** The rows that a value stands for, or `undefined` when it belongs into the row it was found in. */
export function listIn(json: Json): readonly Json[] | undefined {
  if (isList(json)) return json.some(isCompound) ? underHead(json) : undefined;
  return isObject(json) ? byKey(json) : undefined;
}

const isCompound = (json: Json) => isList(json) || isObject(json);

/** Lists of equal length under a list of names are rows, as in CSV. */
function underHead(list: readonly Json[]): readonly Json[] {
  const [head, ...rows] = list;
  if (head === undefined || !isList(head) || rows.length === 0) return list;
  // A text that a column's name would change, or leave out, is a value and stays one.
  const names = head.filter(
    (name) => typeof name === 'string' && name !== '' && plainLine(name, 200) === name,
  );
  if (names.length !== head.length || new Set(names).size !== names.length) return list;
  if (!rows.every((row) => isList(row) && row.length === names.length)) return list;
  return rows.map((row) =>
    Object.fromEntries(names.map((name, at) => [name, isList(row) ? (row[at] ?? null) : null])),
  );
}

/** Objects alike, kept under keys such as customer numbers, are rows too. */
function byKey(object: JsonObject): readonly Json[] | undefined {
  const members = Object.entries(object);
  const shape = members[0]?.[1];
  if (members.length < 3 || shape === undefined || !isObject(shape)) return undefined;
  const keys = new Set(Object.keys(shape));
  const alike = members.every(
    ([, member]) => isObject(member) && Object.keys(member).some((key) => keys.has(key)),
  );
  if (!alike) return undefined;
  return members.map(([key, member]) => ({ '(key)': key, ...(isObject(member) ? member : {}) }));
}
