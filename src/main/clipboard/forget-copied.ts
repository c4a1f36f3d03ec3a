import { createHmac, randomBytes } from 'node:crypto';
import { makeQueue } from '../casebook/queue.ts';
import { keptSeconds, type CopiedThing } from '#shared/clipboard.ts';

/** The system's clipboard; Electron's `clipboard` is one. */
type Clipboard = Pick<Electron.Clipboard, 'readText' | 'clear'>;

/** What was copied from the desk last, until it is gone from the clipboard. */
export interface Copied {
  /** It has just come there. */
  readonly took: (what: CopiedThing) => Promise<void>;
  /** Clears it now. What somebody copied elsewhere meanwhile stays. */
  readonly forget: () => Promise<void>;
}

/** Sees to it that what is copied from the desk does not stay on the clipboard, which every program reads. */
export function forgetCopied(clipboard: Clipboard): Copied {
  // Main does not keep the text, and what it keeps tells nobody else which text it was.
  const key = randomBytes(32);
  const inTurn = makeQueue();
  let held: { readonly digest: string | undefined; readonly timer: NodeJS.Timeout } | undefined;

  /** `undefined` where the clipboard cannot be read. */
  const digest = () =>
    clipboard.readText().then(
      (text) => createHmac('sha256', key).update(text).digest('hex'),
      () => undefined,
    );

  async function forget() {
    const last = held;
    if (!last) return;
    held = undefined;
    clearTimeout(last.timer);
    const now = await digest();
    // What cannot be told from it goes with it.
    if (!last.digest || !now || now === last.digest) clipboard.clear();
  }

  async function took(what: CopiedThing) {
    const taken = await digest();
    clearTimeout(held?.timer);
    const timer = setTimeout(() => void inTurn(forget), keptSeconds[what] * 1_000);
    held = { digest: taken, timer };
  }

  // What has just been copied is known before it is forgotten.
  return { took: (what) => inTurn(() => took(what)), forget: () => inTurn(forget) };
}
