import type { Locator, Page } from 'playwright';

/** Longer than a dialog or menu takes to come. */
const comesMs = 1_000;

/** What differs between buttons that open the same: numbers of cases, days, counts. */
const kindOf = (name: string) => name.replaceAll(/[A-Z]{3}-[\d-]+|\d+/g, '#');

const gone = async (page: Page) => {
  for (let times = 0; times < 3 && (await opened(page).count()) > 0; times += 1) {
    await page.keyboard.press('Escape');
    await opened(page)
      .last()
      .waitFor({ state: 'detached', timeout: comesMs })
      .catch(() => undefined);
  }
};

const opened = (page: Page) => page.getByRole('dialog').or(page.getByRole('menu'));

const comes = (awaited: Locator) =>
  awaited
    .first()
    .waitFor({ timeout: comesMs })
    .then(
      () => true,
      () => false,
    );

/** The names of what can be pressed there, as a screen reader says them. */
const namesIn = (found: Locator) =>
  found.evaluateAll((nodes) =>
    nodes
      .filter((node) => !node.matches(':disabled, [aria-disabled="true"]'))
      .map((node) => (node.getAttribute('aria-label') ?? node.textContent).trim())
      .filter((name) => name !== ''),
  );

/**
 * Opens one after another every dialog and menu that buttons in a place lead to, and every dialog that rows of such menus
 * lead to; gives the name of each while it is open, and shuts it. What opens the same as one before is left out.
 *
 * @param seen what was opened before, by the names of the buttons; it is added to
 * @param mayOpen whether what is called so opens something; what does not is never pressed
 */
export async function* openings(
  page: Page,
  place: Locator,
  seen: Set<string>,
  mayOpen: (name: string) => boolean,
): AsyncGenerator<string> {
  const isNew = (name: string) => {
    if (!mayOpen(name) || seen.has(kindOf(name))) return false;
    seen.add(kindOf(name));
    return true;
  };
  for (const name of await namesIn(place.getByRole('button'))) {
    const button = place.getByRole('button', { name, exact: true }).first();
    if (!isNew(name) || !(await button.isVisible())) continue;
    await button.click();
    if (!(await comes(opened(page)))) {
      // A list of choices that hangs under a field goes with the keyboard.
      await page.locator('#main').focus();
      continue;
    }
    yield name;
    const rows = page.getByRole('menu').getByRole('menuitem');
    for (const row of await namesIn(rows)) {
      if (!isNew(row)) continue;
      if ((await page.getByRole('menu').count()) === 0) await button.click();
      await rows.getByText(row, { exact: true }).first().click();
      if (await comes(page.getByRole('dialog'))) yield `${name}: ${row}`;
      await gone(page);
    }
    await gone(page);
  }
}
