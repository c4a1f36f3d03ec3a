import type { Condition } from './letter-text.ts';

/** One tag as this view writes it, and no other way: what is written otherwise is code. */
export type Tag =
  | { readonly type: 'fact'; readonly name: string }
  | { readonly type: 'part'; readonly name: string }
  | { readonly type: 'if'; readonly when: Condition }
  | { readonly type: 'elsif'; readonly when: Condition }
  | { readonly type: 'else' }
  | { readonly type: 'endif' };

/** Parts words from tags, whatever is in these but braces and percent signs: every second part is a tag. */
export const atTags = /(\{\{[^{}\n]*\}\}|\{%[^{}%\n]*%\})/;

/** So many choices within each other are shown; what is deeper stands as code. */
export const deepest = 6;

const forms: readonly (readonly [RegExp, (name: string, is?: string) => Tag])[] = [
  [/^\{\{ ([a-z_]+) \}\}$/, (name) => ({ type: 'fact', name })],
  [/^\{% part "([a-z_]+)" %\}$/, (name) => ({ type: 'part', name })],
  [
    /^\{% if ([a-z_]+)(?: == "([^"{}%]*)")? %\}$/,
    (name, is) => ({ type: 'if', when: when(name, is) }),
  ],
  [
    /^\{% elsif ([a-z_]+)(?: == "([^"{}%]*)")? %\}$/,
    (name, is) => ({ type: 'elsif', when: when(name, is) }),
  ],
  [/^\{% else %\}$/, () => ({ type: 'else' })],
  [/^\{% endif %\}$/, () => ({ type: 'endif' })],
];

const when = (name: string, is: string | undefined): Condition =>
  is === undefined ? { name } : { name, is };

/** Reads a tag; `undefined` for one that this view does not write. */
export function readTag(source: string): Tag | undefined {
  for (const [form, make] of forms) {
    const found = form.exec(source);
    if (found) return make(found[1] ?? '', found[2]);
  }
  return undefined;
}

/** The source of a tag; {@link readTag} gives the tag back. */
export function printTag(tag: Tag): string {
  switch (tag.type) {
    case 'fact':
      return `{{ ${tag.name} }}`;
    case 'part':
      return `{% part "${tag.name}" %}`;
    case 'if':
    case 'elsif': {
      const { name, is } = tag.when;
      return `{% ${tag.type} ${name}${is === undefined ? '' : ` == "${is}"`} %}`;
    }
    default:
      return `{% ${tag.type} %}`;
  }
}

/** The tags that open and close a choice, in the order of its branches. */
export const branchTag = (index: number, when: Condition | undefined): Tag => {
  if (!when) return { type: 'else' };
  return { type: index === 0 ? 'if' : 'elsif', when };
};

/** How many choices more a line opens than it closes, in whatever form. */
export function opens(line: string): number {
  const tags = line.split(atTags).filter((_, index) => index % 2 === 1);
  return tags.reduce((sum, tag) => {
    if (/^\{%-?\s*(?:if|unless)\b/.test(tag)) return sum + 1;
    return /^\{%-?\s*end(?:if|unless)\b/.test(tag) ? sum - 1 : sum;
  }, 0);
}
