import type { Language } from '#domain/language.ts';
import { ok, refuse } from '#domain/result.ts';
import type { CaseAddress } from '#shared/case-address.ts';
import type { Handlers, Request, Response } from '#shared/contract/contract.ts';
import type { MainChannel } from '#shared/contract/main-channels.ts';
import type { AboutChannel } from '../../about/about.ts';
import type { DeskBook } from '../../book/desk-book.ts';
import { readRemembered } from '../../vault/opening/remembered.ts';
import { readLanguage, rememberLanguage } from '../../preferences.ts';

interface About {
  readonly folder: string;
  readonly version: string;
  readonly practice: boolean;
  /** The app is to start again, in the practice book or the real one. */
  readonly onPractise: (practising: Request<'app:practise'>) => void;
  /** Another language is spoken from now on. */
  readonly onSpoken: (language: Language) => void;
  /** Somebody is at the desk. */
  readonly onTouched: () => void;
  /** The page met a bug of its own. */
  readonly onFailed: (failed: Request<'desk:failed'>) => void;
  /** Where the person wants something to lie, or nothing. */
  readonly chooseFolder: (language: Language) => Promise<string | undefined>;
  /** Opens a window of its own; `false` where there are as many as there may be. */
  readonly openWindow: (at: CaseAddress) => boolean;
  /** What is in the tray, and whether the app stays there. */
  readonly tray: {
    readonly show: () => { readonly isThere: boolean; readonly stays: boolean };
    readonly stay: (stays: boolean) => void;
  };
  /** Something was copied from the page. */
  readonly onCopied: (copied: Request<'desk:copied'>) => Promise<void>;
}

/** What a person meets before the book is open, whether somebody is there, and the locking. */
export function deskHandlers(
  book: DeskBook,
  {
    folder,
    version,
    practice,
    onPractise,
    onSpoken,
    chooseFolder,
    openWindow,
    tray,
    onTouched,
    onFailed,
    onCopied,
  }: About,
): Omit<Pick<Handlers, MainChannel>, AboutChannel> {
  const status = async (): Promise<Response<'app:status'>> => {
    const { state, ...why } = await book.standing();
    if (state === 'open') return book.tell('app:status', undefined);
    const language = await readLanguage(folder);
    // Whose book it is stands in it, and is not known before it is open.
    const names = { organisation: '', handler: '' };
    const now = Temporal.Now.instant().toString();
    const remembered = state === 'locked' && (await readRemembered(folder, now)) !== undefined;
    const met = { state, ...why, language, ...names, version, remembered };
    return ok({ ...met, ...(practice && { practice }) });
  };
  return {
    'app:status': status,
    'app:speak': async ({ language }) => {
      const kept = await rememberLanguage(folder, language);
      if (!kept.ok) return kept;
      onSpoken(language);
      const { state } = await book.standing();
      return state === 'open' ? book.tell('app:speak', { language }) : status();
    },
    'app:practise': async (practising) => {
      onPractise(practising);
      return ok(undefined);
    },
    'desk:choose-folder': async () => {
      const chosen = await chooseFolder(await readLanguage(folder));
      return ok(chosen === undefined ? {} : { folder: chosen });
    },
    'desk:open-window': async (at) =>
      openWindow(at) ? ok(undefined) : refuse({ code: 'windows-many' }),
    'desk:tray': async () => ok(tray.show()),
    'desk:stay-in-tray': async ({ stays }) => {
      tray.stay(stays);
      return ok(undefined);
    },
    'desk:failed': async (failed) => {
      onFailed(failed);
      return ok(undefined);
    },
    'desk:copied': async (copied) => {
      await onCopied(copied);
      return ok(undefined);
    },
    'desk:touched': async () => {
      onTouched();
      return ok(undefined);
    },
    'book:lock': () => {
      book.lock();
      return status();
    },
  };
}
