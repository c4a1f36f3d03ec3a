import type { z } from 'zod';
import type { contract } from '#shared/contract/contract.ts';
import { readLanguage } from '../preferences.ts';
import type { Session } from '../session.ts';

export type AppState = z.infer<(typeof contract)['app:status']['response']>;
export type StatusReader = () => Promise<AppState>;

/** What the first screen needs to know. Before a book is open its names are the policy's own. */
export const statusReader =
  (
    session: Session,
    { folder, version }: { readonly folder: string; readonly version: string },
  ): StatusReader =>
  async () => {
    const current = session.current();
    if (current.state === 'open') {
      const { organisation, handler, language } = current.work.book.settings;
      return { state: 'open', organisation, handler, language, version };
    }
    const language = await readLanguage(folder);
    const common = { language, organisation: session.organisation, handler: '', version };
    return current.state === 'refused'
      ? { ...common, state: 'refused', refusal: current.refusal }
      : { ...common, state: current.state };
  };
