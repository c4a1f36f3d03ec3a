import type { FlagKind } from '#domain/disclosure/flags/flag.ts';
import type { NamePart, Part, TableAddress } from '#domain/disclosure/marks.ts';

/**
 * Why collected data cannot go out yet.
 *
 * - `columns-unplaced`: nobody has said what these columns hold. `flags-undecided`: so many places look like somebody
 *   else or like a special category and nobody has decided on them; `places` are the first of them, as marks address them.
 * - `passwords-unredacted`: so many passwords would be copied out; they can only be redacted.
 * - `redaction-leaked`: something redacted was found in what was about to go out; `where` is the file or part of it.
 * - `table-changed`: the file no longer gives the table that was reviewed, so that marks would miss.
 */
export type DisclosureRefusal =
  | { readonly code: 'columns-unplaced'; readonly count: number; readonly columns: string }
  | {
      readonly code: 'flags-undecided' | 'passwords-unredacted';
      readonly count: number;
      readonly places: readonly FlaggedPlace[];
    }
  | { readonly code: 'redaction-leaked'; readonly where: string; readonly count: number }
  | { readonly code: 'table-changed'; readonly name: string };

/** Where a flag stands: a part of a cell or of a name, and what it looks like. Never what stands there. */
export type FlaggedPlace = TableAddress & { readonly kind: FlagKind } & (
    | { readonly part: Part }
    | { readonly name: NamePart }
  );
