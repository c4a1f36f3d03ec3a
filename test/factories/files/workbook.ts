import { zip } from './zip.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface SheetXml {
  readonly name: string;
  /** What is inside `<worksheet>`. */
  readonly xml: string;
  readonly state?: string;
}

interface Rest {
  /** What is inside `<sst>`. */
  readonly strings?: string;
  /** Number formats of cell styles 1, 2, … */
  readonly formats?: readonly string[];
  readonly since1904?: boolean;
  /** Before the root of every sheet. */
  readonly prolog?: string;
}

/** The parts of a spreadsheet written by hand, for what no library would write. */
export function workbookParts(
  sheets: readonly SheetXml[],
  { strings = '', formats = [], since1904 = false, prolog = '' }: Rest = {},
): Record<string, string> {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="r${id}" Type="${office}/${type}" Target="${target}"/>`;
  const rels = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const escaped = formats.map((code) =>
    code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;'),
  );
  const parts: Record<string, string> = {
    '_rels/.rels': rels(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${since1904 ? 1 : 0}"/><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="r${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels(
      sheets
        .map((_, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`))
        .join('') +
        relation(901, 'styles', 'styles.xml') +
        relation(902, 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${escaped
      .map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`)
      .join('')}</numFmts><cellXfs><xf numFmtId="0"/>${escaped
      .map((_, at) => `<xf numFmtId="${200 + at}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
  };
  sheets.forEach(({ xml }, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `${prolog}<worksheet xmlns="${main}">${xml}</worksheet>`;
  });
  return parts;
}

export const workbook = (...facts: Parameters<typeof workbookParts>): Buffer =>
  zip(workbookParts(...facts));

/** A row of cells: numbers as numbers, texts in place; `{ f, v, s, t }` for whatever else. */
export function rowXml(
  number: number,
  ...cells: readonly (string | number | undefined | Cell)[]
): string {
  const inside = cells.map((cell, at) => {
    const place = `${String.fromCharCode(65 + at)}${number}`;
    if (cell === undefined) return '';
    if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
    if (typeof cell === 'string')
      return `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
    const { t = 'n', s = 0, v, f } = cell;
    return `<c r="${place}" t="${t}" s="${s}">${f === undefined ? '' : `<f>${f}</f>`}${v === undefined ? '' : `<v>${v}</v>`}</c>`;
  });
  return `<row r="${number}">${inside.join('')}</row>`;
}

interface Cell {
  readonly t?: string;
  readonly s?: number;
  readonly v?: string | number;
  readonly f?: string;
}
