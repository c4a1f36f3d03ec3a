import { create } from 'zustand';
import type { HelpPage } from './help-pages.ts';

/** What the help shows: a page of the guide, what the law says behind a step, or what belongs to the screen. */
export type HelpAsked =
  | { readonly about: 'screen' }
  | { readonly about: 'page'; readonly page: HelpPage }
  | { readonly about: 'law'; readonly article: string; readonly step: string };

interface Help {
  readonly asked?: HelpAsked | undefined;
  /** Where the screen has parts, the page that belongs to the one that is looked at. */
  readonly here?: HelpPage | undefined;
}

export const useHelp = create<Help>(() => ({}));

export const openHelp = (asked: HelpAsked = { about: 'screen' }) => useHelp.setState({ asked });

export const closeHelp = () => useHelp.setState({ asked: undefined });

/** Says which page belongs to the part that is looked at; gives back how to take it back. */
export function noteHelpHere(here: HelpPage): () => void {
  useHelp.setState({ here });
  return () => useHelp.setState({ here: undefined });
}
