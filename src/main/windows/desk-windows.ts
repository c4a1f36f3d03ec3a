import type { BrowserWindow } from 'electron';
import { parseCaseHash, type CaseAddress } from '#shared/case-address.ts';
import type { Push, Pushes } from '#shared/pushes.ts';

/** More than anybody looks at; each has a process of its own. */
const most = 12;
/** Whoever asked for a locking hears that it is done before the page goes. */
const answerFirstMs = 20;

/** What the windows need of the app. */
export interface Around {
  readonly make: (isFirst: boolean) => BrowserWindow;
  readonly load: (window: BrowserWindow, at?: CaseAddress) => Promise<void>;
  /** A new one is there, and not loaded yet. */
  readonly onMade: (window: BrowserWindow) => void;
  /** One of them has gone to a case. */
  readonly onShown: (reference: string) => void;
  readonly onLastClosed: () => void;
  readonly onFailed: (error: unknown) => void;
}

/** The windows that the desk is worked in: the first one, and one for each case that somebody wants beside it. */
export interface DeskWindows {
  /** The first one, or one for a case, which comes forward if it is there already; `false` when there are too many. */
  readonly open: (at?: CaseAddress) => boolean;
  /** The one that was used last. */
  readonly front: () => BrowserWindow | undefined;
  /** The one that was used last, or the first one anew where all are closed. */
  readonly comeForward: () => void;
  readonly tell: <P extends Push>(name: P, news: Pushes[P]) => void;
  /** To the one that was used last alone. */
  readonly tellFront: DeskWindows['tell'];
  /** New pages for all, or for one: what the old ones were told of the book goes with them. */
  readonly renew: (only?: BrowserWindow) => void;
  /** Nobody hears any more that the last one is closed. */
  readonly closeAll: () => void;
}

interface Held {
  readonly window: BrowserWindow;
  /** It was opened for no case, and begins with Today each time. */
  readonly isFirst: boolean;
  /** The case another was opened for, or the one it has gone to since. */
  at: CaseAddress | undefined;
  renewing?: NodeJS.Timeout | undefined;
  /** While its page is on the way: what it is told is told when it is there. */
  loading?: Promise<unknown> | undefined;
}

export function deskWindows({
  make,
  load,
  onMade,
  onShown,
  onLastClosed,
  onFailed,
}: Around): DeskWindows {
  /** The one that was used last comes last. */
  let held: readonly Held[] = [];
  let closing = false;
  const last = () => held.at(-1)?.window;

  function hold(window: BrowserWindow, at: CaseAddress | undefined) {
    const one: Held = { window, isFirst: at === undefined, at };
    held = [...held, one];
    window.on('focus', () => {
      if (held.includes(one)) held = [...held.filter((other) => other !== one), one];
    });
    window.webContents.on('did-navigate-in-page', (_event, url) => {
      const shown = parseCaseHash(new URL(url).hash);
      if (!one.isFirst) one.at = shown;
      if (shown) onShown(shown.reference);
    });
    window.once('closed', () => {
      clearTimeout(one.renewing);
      held = held.filter((other) => other !== one);
      if (held.length === 0 && !closing) onLastClosed();
    });
    return one;
  }

  function show(one: Held) {
    const loading = load(one.window, one.at)
      .catch(onFailed)
      .finally(() => {
        if (one.loading === loading) one.loading = undefined;
      });
    one.loading = loading;
  }

  function renewSoon(one: Held) {
    one.renewing ??= setTimeout(() => {
      one.renewing = undefined;
      show(one);
    }, answerFirstMs);
  }

  function open(at?: CaseAddress): boolean {
    const shown = held.find((one) => at && isSame(one.at, at));
    if (shown) {
      shown.window.focus();
      return true;
    }
    if (held.length >= most) return false;
    const window = make(at === undefined);
    const one = hold(window, at);
    onMade(window);
    show(one);
    if (at) onShown(at.reference);
    return true;
  }

  return {
    open,
    front: last,
    comeForward() {
      const window = last();
      if (window) window.focus();
      else open();
    },
    tell(name, news) {
      for (const { window } of held) window.webContents.send(name, news);
    },
    tellFront(name, news) {
      const one = held.at(-1);
      const tell = () => {
        if (one && held.includes(one)) one.window.webContents.send(name, news);
      };
      if (one?.loading) void one.loading.then(tell);
      else tell();
    },
    renew(only) {
      for (const one of held) if (!only || one.window === only) renewSoon(one);
    },
    closeAll() {
      closing = true;
      for (const { window } of held) window.destroy();
    },
  };
}

const isSame = (one: CaseAddress | undefined, other: CaseAddress) =>
  one?.reference === other.reference && one.part === other.part;
