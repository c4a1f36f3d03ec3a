import { inside } from './pdfkit-inside.ts';

/** The outline a reader navigates by: one bookmark per heading, nested as the headings are. */
export interface Bookmarks {
  add(title: string, level: number): void;
  /** To be called before the document ends. */
  finish(): void;
}

export function keepBookmarks(document: PDFKit.PDFDocument): Bookmarks {
  const trail: PDFKit.PDFOutline[] = [];
  return {
    add(title, level) {
      trail.length = Math.min(trail.length, level - 1);
      const parent = trail.at(-1) ?? document.outline;
      trail.push(parent.addItem(title));
    },
    finish: () => {
      const { outline } = inside(document);
      if (outline.children.length > 0) outline.outlineData.Count = outline.children.length;
      for (const child of outline.children) countClosed(child);
    },
  };
}

// A negative count says "shown closed, with so many inside"; pdfkit leaves it out, which ISO 32000-1 (12.3.3) does not allow.
function countClosed(item: { outlineData: Record<string, unknown>; children: readonly unknown[] }) {
  if (item.children.length > 0) item.outlineData.Count = -item.children.length;
  for (const child of item.children) if (isItem(child)) countClosed(child);
}

const isItem = (
  child: unknown,
): child is { outlineData: Record<string, unknown>; children: readonly unknown[] } =>
  typeof child === 'object' && child !== null && 'outlineData' in child && 'children' in child;
