/** What one line of a letter's text is. The form is described in CONTRIBUTING and beside the editor. */
export type Line =
  | { readonly type: 'blank' }
  | { readonly type: 'title'; readonly text: string }
  | { readonly type: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly type: 'item'; readonly ordered: boolean; readonly text: string }
  | { readonly type: 'fact'; readonly term: string; readonly value: string }
  | { readonly type: 'text'; readonly text: string };

/** `# title`, `## heading`, `### heading`, `- item`, `1. item`, `term :: value`; anything else is running text. */
export function readLine(line: string): Line {
  const text = line.trim();
  if (text === '') return { type: 'blank' };
  const heading = /^(#{1,3})\s+(.*)$/.exec(text);
  if (heading) {
    const [, marks = '', words = ''] = heading;
    if (marks.length === 1) return { type: 'title', text: words };
    return { type: 'heading', level: marks.length === 2 ? 1 : 2, text: words };
  }
  const item = /^(-|\d{1,2}\.)\s+(.*)$/.exec(text);
  if (item) return { type: 'item', ordered: item[1] !== '-', text: item[2] ?? '' };
  const fact = /^(.+?)\s+::(?:\s+(.*))?$/.exec(text);
  if (fact) return { type: 'fact', term: fact[1] ?? '', value: fact[2] ?? '' };
  return { type: 'text', text };
}
