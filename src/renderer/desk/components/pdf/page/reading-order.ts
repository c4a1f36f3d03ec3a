import type { PDFPageProxy } from 'pdfjs-dist';

type Tree = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;
type Branch = Tree['children'][number];

/** What a PDF calls its parts, and what a screen reader calls them. What is not here is read as plain text. */
const roles: Readonly<Record<string, string>> = {
  P: 'paragraph',
  L: 'list',
  LI: 'listitem',
  Table: 'table',
  Caption: 'caption',
  THead: 'rowgroup',
  TBody: 'rowgroup',
  TFoot: 'rowgroup',
  TR: 'row',
  TD: 'cell',
  TH: 'columnheader',
};

/**
 * pdf.js gives each page the whole of every table that touches it: about 4 s a page for 20 000 rows, in the one worker
 * that also draws. Longer letters are read as they were drawn, which in ours is the right order, without rows and columns.
 */
const mostPages = 40;

/**
 * Says what the words of a page are (heading, list, table) and in which order they are read: elements without text of
 * their own, which own the words that lie over the page. `undefined` for a PDF without tags.
 */
export async function readingOrder(
  page: PDFPageProxy,
  pages: number,
  words: HTMLElement,
): Promise<HTMLElement | undefined> {
  if (pages > mostPages) return undefined;
  const tree: Tree | null = await page.getStructTree();
  return tree ? say(tree, words) : undefined;
}

/** A part of the tree with what of it is on this page; `undefined` when that is nothing. */
function say(branch: Branch, words: HTMLElement): HTMLElement | undefined {
  const element = document.createElement('span');
  if (!('role' in branch)) {
    if (!words.querySelector(`#${CSS.escape(branch.id)}`)) return undefined;
    element.setAttribute('aria-owns', branch.id);
    return element;
  }
  for (const child of branch.children) {
    const said = say(child, words);
    if (said) element.append(said);
  }
  if (!element.hasChildNodes()) return undefined;
  const level = /^H([1-6])$/.exec(branch.role)?.[1];
  const role = level
    ? 'heading'
    : 'scope' in branch && branch.scope === 'Row'
      ? 'rowheader'
      : roles[branch.role];
  if (role) element.setAttribute('role', role);
  if (level) element.setAttribute('aria-level', level);
  return element;
}
