/** An element of a PDF's tag tree with the text that is its own. */
export interface ReadTag {
  readonly role: string;
  readonly text: string;
  /** What a picture shows, for those who do not see it. */
  readonly alt?: string;
  readonly children: readonly ReadTag[];
}

interface StructNode {
  readonly alt?: string;
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

export function readTag(node: StructNode, owned: ReadonlyMap<string, string>): ReadTag {
  const children = node.children ?? [];
  const text = children.map(({ type, id }) =>
    type === 'content' && id !== undefined ? (owned.get(id) ?? '') : '',
  );
  return {
    role: node.role ?? '',
    text: text.join(''),
    ...(node.alt === undefined ? {} : { alt: node.alt }),
    children: children
      .filter(({ role }) => role !== undefined)
      .map((child) => readTag(child, owned)),
  };
}

/** pdf.js gives each page's share of a table or list, the rest of it empty: puts the shares together again. */
export function withContinuations(pages: readonly (readonly ReadTag[])[]): readonly ReadTag[] {
  const whole: ReadTag[] = [];
  for (const tags of pages) {
    for (const [at, tag] of tags.entries()) {
      const before = whole.at(-1);
      if (at === 0 && before && continues(before, tag))
        whole[whole.length - 1] = merged(before, tag);
      else whole.push(tag);
    }
  }
  return whole;
}

const continues = (before: ReadTag, tag: ReadTag) =>
  tag.children.length > 0 && before.role === tag.role && firstLeaf(tag).text === '';

const firstLeaf = (tag: ReadTag): ReadTag => {
  const [first] = tag.children;
  return first ? firstLeaf(first) : tag;
};

const merged = (one: ReadTag, other: ReadTag): ReadTag => ({
  role: one.role,
  text: one.text + other.text,
  children: one.children.map((child, at) => {
    const rest = other.children[at];
    return rest ? merged(child, rest) : child;
  }),
});

/** All elements of a role, in reading order. */
export function tagsOf(tags: readonly ReadTag[], role: string): readonly ReadTag[] {
  return tags.flatMap((tag) => [
    ...(tag.role === role ? [tag] : []),
    ...tagsOf(tag.children, role),
  ]);
}

/** The texts of a role, lines joined as a person would read them. */
export const textsOf = (tags: readonly ReadTag[], role: string): readonly string[] =>
  tagsOf(tags, role).map(({ text }) => plain(text));

export const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** For words broken over lines, where a reader cannot know that no space was meant. */
export const solid = (text: string): string => text.replaceAll(/\s+/g, '');
