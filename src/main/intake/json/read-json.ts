import { holdBounds } from '../tables/bounds.ts';
import type { CollectedTableWithRows } from '../tables/collected-table.ts';
import { type Gathering, Gatherings } from './gathering.ts';
import { isList, isObject, listIn } from './list-in.ts';
import { Digits, type Json, parseJson } from './parse-json.ts';

/**
 * The tables of a JSON text. An object is a row, objects within it are dotted columns, a list of objects within it
 * is a table of its own that says which row it belongs to, a list of values is joined in one cell. Whatever has
 * another shape is still shown.
 *
 * @param name what the outermost table is called
 */
export function readJson(text: string, name: string): CollectedTableWithRows[] {
  const json = parseJson(text);
  const tables = new Gatherings();
  const outermost = tables.at('', name);
  if (isObject(json) && !listIn(json))
    addRow(tables, outermost, json, { path: '', link: undefined });
  else addRows(tables, outermost, listIn(json) ?? (isList(json) ? json : [json]), '', new Map());
  return tables.tables();
}

/** Where a row stands: the path of its table, and the column in which rows below it say its number. */
interface Standing {
  readonly path: string;
  readonly link: { readonly column: string; readonly number: number } | undefined;
}

function addRows(
  tables: Gatherings,
  table: Gathering,
  items: readonly Json[],
  path: string,
  parent: ReadonlyMap<string, string>,
): void {
  for (const item of items) {
    const link = { column: `${table.name} #`, number: table.begin() };
    addRow(tables, table, item, { path, link }, parent);
  }
}

function addRow(
  tables: Gatherings,
  table: Gathering,
  item: Json,
  { path, link }: Standing,
  parent: ReadonlyMap<string, string> = new Map(),
): void {
  const cells = new Map(parent);
  const put = (column: string, json: Json): void => {
    const list = listIn(json);
    if (list) {
      const below = path === '' ? column : `${path}.${column}`;
      const belongs = new Map(link ? [[link.column, String(link.number)]] : []);
      addRows(tables, tables.at(below, below), list, below, belongs);
    } else if (isObject(json) && Object.keys(json).length > 0) {
      for (const [key, member] of Object.entries(json)) put(`${column}.${key}`, member);
    } else {
      cells.set(free(cells, column), isList(json) ? joined(json) : textOf(json));
      holdBounds(cells.size, 1);
    }
  };
  for (const [column, member] of membersOf(item)) put(column, member);
  table.add(cells);
}

/** A list's members are numbered; a value without a name is called that. */
function membersOf(item: Json): readonly (readonly [string, Json])[] {
  if (isObject(item)) return Object.entries(item);
  if (isList(item)) return item.map((member, at) => [`(${at + 1})`, member]);
  return [['value', item]];
}

/** `{"a.b": 1, "a": {"b": 2}}` gives two columns of one name; neither is lost. */
function free(cells: ReadonlyMap<string, string>, column: string): string {
  let name = column;
  for (let count = 2; cells.has(name); count += 1) name = `${column} (${count})`;
  return name;
}

/** Values in one cell, in a form of their own where one holds what separates them. */
function joined(list: readonly Json[]): string {
  const texts = list.map(textOf);
  return texts.some((text) => /[;\n]/.test(text)) ? JSON.stringify(texts) : texts.join('; ');
}

function textOf(json: Json): string {
  if (json === null) return '';
  if (json instanceof Digits) return json.text;
  return typeof json === 'object' ? '' : String(json);
}
