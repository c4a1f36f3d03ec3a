/** Leads to the search field, with what stands in it chosen so that it can be written over. */
export function goToSearch(): void {
  const field = document.querySelector<HTMLInputElement>('search input');
  field?.focus();
  field?.select();
}

/** Leads from the field to what was found, to be gone through by the keyboard. */
export const goToList = (): void =>
  document.querySelector<HTMLElement>('main [role="grid"]')?.focus();
