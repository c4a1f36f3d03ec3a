type Child = Node | string;

/** An element with what is in it: texts are texts, never markup, whoever wrote them. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  facts: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(facts)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Terms with their values. */
export const facts = (entries: readonly (readonly [term: string, ...values: Child[]])[]) =>
  element(
    'dl',
    {},
    ...entries.flatMap(([term, ...values]) => [
      element('dt', {}, term),
      ...values.map((value) => element('dd', {}, value)),
    ]),
  );

/** A table that says what it holds; the first cell of a row heads it. */
export const table = (
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
) =>
  element(
    'table',
    {},
    element('caption', {}, caption),
    element(
      'thead',
      {},
      element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, name))),
    ),
    element(
      'tbody',
      {},
      ...rows.map(([first = '', ...cells]) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, first),
          ...cells.map((cell) => element('td', {}, cell)),
        ),
      ),
    ),
  );

/** A list of sentences. */
export const list = (items: readonly string[]) =>
  element('ul', {}, ...items.map((item) => element('li', {}, item)));
