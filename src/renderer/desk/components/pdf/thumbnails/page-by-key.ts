/** So many pages go by at once with Page Up and Page Down. */
const leap = 10;

/** The page a key leads to from `page`, as in any list: arrows, Page Up and Down, Home, End. `undefined` for other keys. */
export function pageByKey(key: string, page: number, pages: number): number | undefined {
  const wanted: Readonly<Record<string, number>> = {
    ArrowUp: page - 1,
    ArrowDown: page + 1,
    PageUp: page - leap,
    PageDown: page + leap,
    Home: 1,
    End: pages,
  };
  const to = wanted[key];
  return to === undefined ? undefined : Math.min(pages, Math.max(1, to));
}
