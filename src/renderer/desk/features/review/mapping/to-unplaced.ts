/** What marks the choice above a column that nobody has placed. */
export const unplacedMark = { 'data-unplaced': '' };

/** Goes to the first column of the table on screen that nobody has placed. */
export function toUnplaced(): void {
  document.querySelector<HTMLElement>('select[data-unplaced]')?.focus();
}
