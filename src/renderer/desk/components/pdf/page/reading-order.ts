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

/** What pdf.js calls its own elements of this kind; they are styled alike. */
const boxless = 'markedContent';

/**
 * pdf.js gives each page the whole of every table that touches it: about 4 s a page for 20 000 rows, in the one worker
 * that also draws. Longer letters are read as they were drawn, which in ours is the right order, without rows and columns.
 */
const mostPages = 40;

/**
 * Puts the words of a page in the order they are read, and says what they are: heading, list, table. They stay where they
 * are on screen, for the elements put round them have no box. A PDF without tags stays as it was drawn.
 */
export async function setReadingOrder(
  page: PDFPageProxy,
  pages: number,
  words: HTMLElement,
  signal: AbortSignal,
): Promise<void> {
  if (pages > mostPages) return;
  const tree: Tree | null = await page.getStructTree();
  const said = tree && !signal.aborted && say(tree, words);
  if (said) words.prepend(said);
}

/** A part of the tree with what of it is on this page; `undefined` when that is nothing. */
function say(branch: Branch, words: HTMLElement): HTMLElement | undefined {
  if (!('role' in branch))
    return words.querySelector<HTMLElement>(`#${CSS.escape(branch.id)}`) ?? undefined;
  const element = document.createElement('span');
  element.className = boxless;
  const { role } = branch;
  for (const child of branch.children) {
    const said = say(child, words);
    if (said) element.append(said);
  }
  if (!element.hasChildNodes()) return undefined;
  const level = /^H([1-6])$/.exec(role)?.[1];
  const known = level ? 'heading' : branch.scope === 'Row' ? 'rowheader' : roles[role];
  if (known) element.setAttribute('role', known);
  if (level) element.setAttribute('aria-level', level);
  return element;
}
