import { posix } from 'node:path';
import { mostTables } from '../tables/bounds.ts';
import { Unreadable } from '../tables/unreadable.ts';
import type { Archive } from './archive.ts';
import { prefixed, readXml } from './xml.ts';

/** One sheet as the workbook names it. */
interface SheetFile {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

/** Where the parts of a workbook lie in its archive. */
export interface Workbook {
  readonly sheets: readonly SheetFile[];
  /** Days count from 1904, as on old Macs. */
  readonly since1904: boolean;
  readonly stylesPath: string | undefined;
  readonly stringsPath: string | undefined;
}

/** Finds the parts of a workbook (ECMA-376 part 1, 18.2). */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const top = await relationsOf(archive, '');
  const path = top.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const relations = await relationsOf(archive, path);
  const sheets: SheetFile[] = [];
  let since1904 = false;
  await readXml(archive.read(path), {
    open: (name, attributes) => {
      if (name === 'workbookPr') since1904 = /^(?:1|true|on)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const relation = relations.find(({ id }) => id === prefixed(attributes, 'id'));
      // Chart sheets and macro sheets hold no cells.
      if (relation?.type !== 'worksheet') return;
      const hidden = /hidden/i.test(attributes['state'] ?? '');
      sheets.push({ name: attributes['name'] ?? '', path: relation.target, hidden });
    },
  });
  if (sheets.length === 0) throw new Unreadable({ code: 'spreadsheet-unreadable' });
  if (sheets.length > mostTables)
    throw new Unreadable({ code: 'too-many-tables', limit: mostTables });
  const pathOf = (type: string) => relations.find((relation) => relation.type === type)?.target;
  return { sheets, since1904, stylesPath: pathOf('styles'), stringsPath: pathOf('sharedStrings') };
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** What a part of the archive refers to, by what it says of each. */
export async function relationsOf(archive: Archive, path: string): Promise<Relation[]> {
  const folder = posix.dirname(path);
  const relations: Relation[] = [];
  const file = posix.join(folder, '_rels', `${posix.basename(path)}.rels`);
  await readXml(archive.read(file), {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      relations.push({ id: Id, type: posix.basename(Type), target });
    },
  });
  return relations;
}
