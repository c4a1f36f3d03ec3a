import type { z } from 'zod';
import type { contract } from '#shared/contract.ts';
import { readLanguage } from '../preferences.ts';
import type { Session } from '../session.ts';

export type AppState = z.infer<(typeof contract)['app:status']['response']>;
export type StatusReader = () => Promise<AppState>;

/** What the first screen needs to know. Before a book is open its names are the policy's own. */
export const statusReader =
  (
    session: Session,
    folder: string,
    defaults: { readonly organisation: string; readonly version: string },
  ): StatusReader =>
  async () => {
    const current = session.current();
    const language = await readLanguage(folder);
    const { organisation, version } = defaults;
    if (current.state === 'open') {
      const { settings } = current.work.book;
      return { ...settings, state: 'open', version };
    }
    const common = { language, organisation, handler: '', version };
    if (current.state === 'refused')
      return { ...common, state: 'refused', refusal: current.refusal };
    return { ...common, state: current.state };
  };
