/** Something that can be done with what a menu is about; it has a place on the screen as well. */
export interface Act {
  /** The same each time. */
  readonly id: string;
  readonly name: string;
  /** The keys that do the same where the menu was opened. */
  readonly keys?: string;
  /** It cannot be done now. */
  readonly isShut?: boolean;
  /** What stands above it is of another sort. */
  readonly isApart?: boolean;
  readonly run: () => void;
}
