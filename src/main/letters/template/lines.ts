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
  const mark = /^(?:#{1,3}|-|\d{1,2}\.)(?=\s)/.exec(text)?.[0];
  if (mark !== undefined) {
    const words = text.slice(mark.length).trimStart();
    if (!mark.startsWith('#')) return { type: 'item', ordered: mark !== '-', text: words };
    if (mark === '#') return { type: 'title', text: words };
    return { type: 'heading', level: mark === '##' ? 1 : 2, text: words };
  }
  const fact = text.search(/\s::(?:\s|$)/);
  if (fact > 0) {
    return {
      type: 'fact',
      term: text.slice(0, fact).trimEnd(),
      value: text.slice(fact + 3).trim(),
    };
  }
  return { type: 'text', text };
}
