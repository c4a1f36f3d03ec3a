/** What can be written in or ticked; not the shadow by which a text measures itself, nor a field that is never seen. */
const fields =
  ':is(input, textarea):not([aria-hidden="true"], [hidden], [type="hidden"], [type="file"], :disabled)';

/**
 * As a ref of a form, given once for its life: puts the cursor where the form begins as it appears, in the first field that
 * must be filled in and is empty, or else in its first field. A form that has the focus already keeps it.
 */
export function focusStart(form: HTMLElement | null): void {
  if (!form || form.contains(form.ownerDocument.activeElement)) return;
  const all = [...form.querySelectorAll<HTMLInputElement>(fields)];
  const start = all.find(({ required, value }) => required && value === '') ?? all[0];
  start?.focus();
}
