interface Place {
  readonly position: number;
  readonly column: number;
}

/** A page of rows, as Page Up and Page Down move. */
const page = 15;

/**
 * The cell that a key moves to, `undefined` for any other key. Moves stop at the edges.
 *
 * @example from the first cell, ArrowRight gives column 1 of the same row
 */
export function cellAfter(
  key: string,
  from: Place | undefined,
  size: { readonly rows: number; readonly columns: number },
): Place | undefined {
  const { position = 0, column = 0 } = from ?? {};
  const move: Record<string, Place> = {
    ArrowDown: { position: position + (from ? 1 : 0), column },
    ArrowUp: { position: position - 1, column },
    ArrowRight: { position, column: column + 1 },
    ArrowLeft: { position, column: column - 1 },
    PageDown: { position: position + page, column },
    PageUp: { position: position - page, column },
    Home: { position, column: 0 },
    End: { position, column: size.columns - 1 },
  };
  const next = move[key];
  if (!next || size.rows === 0) return undefined;
  return {
    position: Math.max(0, Math.min(size.rows - 1, next.position)),
    column: Math.max(0, Math.min(size.columns - 1, next.column)),
  };
}
