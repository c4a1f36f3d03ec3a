/** Where the caret is on the screen; an empty field has none of its own. */
export function caretPlace(field: HTMLElement | null): DOMRect {
  const selection = window.getSelection();
  const at = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  const place = at?.getBoundingClientRect();
  return place && place.height > 0 ? place : (field?.getBoundingClientRect() ?? new DOMRect());
}

/** The field after this one, in the order they are read. */
export function nextField(field: HTMLElement): HTMLElement | undefined {
  const all = Array.from(document.querySelectorAll<HTMLElement>('[data-run]'));
  return all[all.indexOf(field) + 1];
}
