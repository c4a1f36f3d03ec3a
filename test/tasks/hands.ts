import type { Locator, Page } from 'playwright';
import { type Effort, noEffort, operators } from './effort.ts';

type Device = 'keyboard' | 'mouse';

/**
 * A pair of hands: the only way in which a task may touch a page. Each press of a button or key is counted here, and once
 * more by the page itself, so that neither can tell less than was done. What a hand cannot see it cannot press.
 */
export class Hands {
  readonly #page: Page;
  #effort: Effort = noEffort;
  #device: Device = 'mouse';
  /** A drop, and what is done in a list of the system's own, end in no press that a page could feel. */
  #unfelt = 0;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Hands that lie on the mouse, before a page that counts from now on. */
  static async on(page: Page): Promise<Hands> {
    await page.evaluate(() => {
      const felt = { pointers: 0, keys: 0 };
      Object.assign(window, { felt });
      const isReal = (event: Event) => event.isTrusted;
      window.addEventListener('pointerdown', (event) => (felt.pointers += +isReal(event)), true);
      window.addEventListener('keydown', (event) => (felt.keys += +isReal(event)), true);
    });
    return new Hands(page);
  }

  /** Points at something that is in sight, and presses the button. */
  async click(target: Locator): Promise<void> {
    await target.waitFor();
    await this.#assertInSight(target);
    this.#take('mouse');
    this.#count({ clicks: 1, seconds: operators.M + operators.P + operators.B });
    await target.click();
  }

  /** Presses keys one after the other that are one command, known by heart: deciding on it takes a moment once. */
  async command(...keys: readonly string[]): Promise<void> {
    this.#take('keyboard');
    this.#count({ keys: keys.length, seconds: operators.M + keys.length * operators.K });
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /** Presses a key, or several at once, as often as is said; deciding on it takes a moment once. */
  async press(key: string, times = 1): Promise<void> {
    const held = key.split('+').length;
    this.#take('keyboard');
    this.#count({ keys: held * times, seconds: operators.M + held * times * operators.K });
    for (let time = 0; time < times; time += 1) await this.#page.keyboard.press(key);
  }

  /** Opens a list of choices of the system's own and takes one: two clicks, which a page does not feel. */
  async choose(list: Locator, value: string): Promise<void> {
    await list.waitFor();
    this.#take('mouse');
    this.#unfelt += 2;
    this.#count({ clicks: 2, seconds: 2 * (operators.M + operators.P + operators.B) });
    await list.selectOption(value);
  }

  /** Writes words that are the person's own where the cursor stands or a menu is open; without letters that this keyboard has no key for. */
  async write(words: string): Promise<void> {
    if (!/^[ -~]*$/.test(words)) throw new Error(`No key of their own: ${words}`);
    await this.#page.locator('input:focus, textarea:focus, [role="menuitem"]:focus').waitFor();
    this.#take('keyboard');
    this.#count({ letters: words.length, seconds: operators.M + words.length * operators.K });
    await this.#page.keyboard.type(words);
  }

  /** Drags a file from beside the window and lets it go in its middle, or on a place that shows while it hangs there. */
  async drop(path: string, place?: Locator): Promise<void> {
    this.#take('mouse');
    this.#unfelt += 1;
    this.#count({ clicks: 1, seconds: operators.M + 2 * operators.P + operators.B });
    const devtools = await this.#page.context().newCDPSession(this.#page);
    const middle = await this.#page.evaluate(() => ({ x: innerWidth / 2, y: innerHeight / 2 }));
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    const drag = (type: 'dragEnter' | 'dragOver' | 'drop', at: typeof middle) =>
      devtools.send('Input.dispatchDragEvent', { type, ...at, data });
    await drag('dragEnter', middle);
    const at = place ? await middleOf(place) : middle;
    await drag('dragOver', at);
    await drag('drop', at);
    await devtools.detach();
  }

  /** What has been done; fails if the page has felt anything else. */
  async done(): Promise<Effort> {
    const felt = await this.#page.evaluate(() => (window as unknown as { felt: Felt }).felt);
    const { clicks, keys, letters } = this.#effort;
    if (felt.pointers !== clicks - this.#unfelt || felt.keys !== keys + letters)
      throw new Error(`Counted ${clicks} and ${keys + letters}, felt ${JSON.stringify(felt)}`);
    return { ...this.#effort, seconds: Number(this.#effort.seconds.toFixed(1)) };
  }

  async #assertInSight(target: Locator) {
    const isInSight = await target.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const at = document.elementFromPoint(left + width / 2, top + height / 2);
      return at !== null && (element.contains(at) || at.contains(element));
    });
    if (!isInSight) throw new Error(`Out of sight: ${target.toString()}`);
  }

  #take(device: Device) {
    if (device === this.#device) return;
    this.#device = device;
    this.#count({ seconds: operators.H });
  }

  #count(more: Partial<Effort>) {
    const { clicks, keys, letters, seconds } = this.#effort;
    this.#effort = {
      clicks: clicks + (more.clicks ?? 0),
      keys: keys + (more.keys ?? 0),
      letters: letters + (more.letters ?? 0),
      seconds: seconds + (more.seconds ?? 0),
    };
  }
}

async function middleOf(place: Locator) {
  await place.waitFor();
  const box = await place.boundingBox();
  if (!box) throw new Error(`Out of sight: ${place.toString()}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

interface Felt {
  readonly pointers: number;
  readonly keys: number;
}
