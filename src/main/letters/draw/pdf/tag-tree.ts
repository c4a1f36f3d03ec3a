import { inside, raw } from './pdfkit-inside.ts';
import type { PackedObjects } from './packed-objects.ts';

/** The structure types letters use (ISO 32000-1, 14.8.4). */
export type TagType =
  | 'Document'
  | 'Figure'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD';

/** An element of the tag tree while it is being filled. */
export interface Tag {
  readonly id: number;
  readonly type: TagType;
  readonly parent: number;
  readonly attributes: string;
  /** Child elements and marked content, in reading order, as they are written. */
  readonly children: string[];
  /** The page its own content began on. */
  page: number | undefined;
}

/** The logical structure of one document, written as it is closed, so that long tables stay cheap in memory. */
export interface TagTree {
  readonly root: Tag;
  open(parent: Tag, type: TagType, attributes?: string): Tag;
  close(tag: Tag): void;
  /** Starts a page: content marked from here on lies on it. */
  startPage(page: PDFKit.PDFPage): void;
  /** Makes the next piece of marked content belong to a tag, and gives its number on the page. */
  mark(tag: Tag): number;
  /** Closes the tree; to be called before the document ends. */
  finish(): void;
}

export function growTagTree(document: PDFKit.PDFDocument, packed: PackedObjects): TagTree {
  const doc = inside(document);
  const treeRoot = doc._root.data.StructTreeRoot;
  if (!treeRoot || !('id' in treeRoot)) throw new Error('the document is not tagged');

  const parents: number[] = [];
  let onPage: number[] = [];
  let page = 0;

  const make = (parent: number, type: TagType, attributes: string): Tag => ({
    id: packed.reserve(),
    type,
    parent,
    attributes,
    children: [],
    page: undefined,
  });

  const endPage = () => {
    if (page === 0) return;
    const id = packed.reserve();
    packed.write(id, `[${onPage.map((owner) => `${owner} 0 R`).join(' ')}]`);
    parents.push(id);
    onPage = [];
  };

  const close = (tag: Tag) => {
    const place = tag.page === undefined ? '' : `/Pg ${tag.page} 0 R`;
    const only = tag.children.length === 1 ? tag.children[0] : undefined;
    const kids = only === undefined ? `[${tag.children.join(' ')}]` : ` ${only}`;
    const parent = `/P ${tag.parent} 0 R`;
    packed.write(
      tag.id,
      `<</Type/StructElem/S/${tag.type}${parent}${place}${tag.attributes}/K${kids}>>`,
    );
  };

  const root = make(Number(treeRoot.id), 'Document', '');

  return {
    root,
    close,
    open(parent, type, attributes = '') {
      const tag = make(parent.id, type, attributes);
      parent.children.push(`${tag.id} 0 R`);
      return tag;
    },
    startPage(next) {
      endPage();
      page = next.dictionary.id;
      Object.assign(next.dictionary.data, { StructParents: parents.length });
    },
    mark(tag) {
      const content = onPage.push(tag.id) - 1;
      tag.page ??= page;
      tag.children.push(
        tag.page === page ? `${content}` : `<</Type/MCR/Pg ${page} 0 R/MCID ${content}>>`,
      );
      return content;
    },
    finish() {
      close(root);
      endPage();
      const pages = parents.map((id, at) => `${at} ${id} 0 R`).join(' ');
      treeRoot.data.K = raw(`${root.id} 0 R`);
      treeRoot.data.ParentTree = raw(`<</Nums[${pages}]>>`);
      treeRoot.data.ParentTreeNextKey = parents.length;
      packed.flush();
    },
  };
}
