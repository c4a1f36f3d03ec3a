/** Leads to the search field, with what stands in it chosen so that it can be written over. */
export function goToSearch(): void {
  const field = document.querySelector<HTMLInputElement>('search input');
  field?.focus();
  field?.select();
}
