import type { Locator, Page } from 'playwright';

/** What lies over the page and hides the rest of it from everybody: a dialog or a menu. */
export const over = '[role="dialog"], [role="menu"]';

/** Something to look at. */
export interface Look {
  readonly name: string;
  /** What opened it, where something did: there the keyboard is again when it is shut. */
  readonly opener?: Locator;
}

/** Something to press: its name, as a screen reader says it, and what it says that it opens, '' for nothing. */
interface Pressable {
  readonly name: string;
  readonly says: string;
}

/** What differs between buttons that open the same: cases, counts, and what stands there now. A day is what some are told by. */
const kindOf = (name: string) =>
  name.replaceAll(/[A-Z]{3}-[\d-]+|(?<![\d-])\d+(\.\d+)*(?![\d-])/g, '#').replace(/#: .*/, '#');

/** Also what is on its way out, which no role finds any more. */
const opened = (page: Page) => page.locator(over);

/** Shuts with the keyboard what lies over the page. */
export async function shut(page: Page): Promise<void> {
  for (let left = await opened(page).count(); left > 0; left = await opened(page).count()) {
    await page.keyboard.press('Escape');
    await opened(page)
      .nth(left - 1)
      .waitFor({ state: 'detached' });
  }
}

const pressableIn = (found: Locator): Promise<readonly Pressable[]> =>
  found.evaluateAll((nodes) =>
    nodes
      .filter((node) => !node.matches(':disabled, [aria-disabled="true"]'))
      .map((node) => {
        const said = node.cloneNode(true) as Element;
        for (const unsaid of said.querySelectorAll('[aria-hidden="true"]')) unsaid.remove();
        const name = (node.getAttribute('aria-label') ?? said.textContent).trim();
        return { name, says: node.getAttribute('aria-haspopup') ?? '' };
      })
      .filter(({ name }) => name !== ''),
  );

/**
 * Opens with the keyboard, one after another, every dialog and menu that buttons in a place lead to, and every dialog that
 * rows of such menus lead to; gives each while it is open, and shuts it. What opens the same as one before is left out, but
 * for menus of the same name, whose rows differ.
 *
 * @param seen what was opened before, by the names of the buttons; it is added to
 * @param opens whether what is called so opens something, as it may say itself; what does not is never pressed
 */
export async function* openings(
  page: Page,
  place: Locator,
  seen: Set<string>,
  opens: (name: string, says: boolean) => boolean,
): AsyncGenerator<Look> {
  const isNew = ({ name, says }: Pressable) => {
    if (!opens(name, says !== '') || seen.has(kindOf(name))) return false;
    seen.add(kindOf(name));
    return true;
  };
  const menu = page.locator('[role="menu"]');
  const rows = menu.getByRole('menuitem');
  for (const button of await pressableIn(place.getByRole('button'))) {
    const { name, says } = button;
    const isFirst = isNew(button);
    if (!isFirst && (says !== 'menu' || kindOf(name) !== name)) continue;
    const opener = place.getByRole('button', { name, exact: true }).first();
    await open(opener, opened(page), name);
    const named = await pressableIn(rows);
    if (isFirst) yield { name, opener };
    for (const row of named) {
      if (!isNew(row)) continue;
      if ((await menu.count()) === 0) await open(opener, opened(page), name);
      await open(
        rows.getByText(row.name, { exact: true }).first(),
        page.getByRole('dialog'),
        row.name,
      );
      // A menu that is on its way out would be looked at instead.
      await menu.waitFor({ state: 'detached' });
      yield { name: `${name}: ${row.name}`, opener };
      await shut(page);
    }
    await shut(page);
  }
}

/** Presses, and waits for what comes: nothing means that the walk takes for one that opens what does not. */
async function open(pressed: Locator, comes: Locator, name: string) {
  await pressed.press('Enter');
  await comes
    .first()
    .waitFor()
    .catch((cause: unknown) => {
      throw new Error(`“${name}” opens nothing`, { cause });
    });
}
