import type { Locator, Page } from 'playwright';

/** Counts the words that somebody reads who reads what they are led to: once each time it is shown to them. */
export class Eyes {
  readonly page: Page;
  words = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async read(what: Locator): Promise<void> {
    const text = await what.innerText();
    this.words += text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  }

  /** The form or question that has opened. */
  dialog(): Promise<void> {
    return this.read(this.page.getByRole('dialog'));
  }
}
