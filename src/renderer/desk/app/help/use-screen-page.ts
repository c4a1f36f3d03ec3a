import { useRoute } from '../../route.ts';
import { useStatus } from '../../status/status-store.ts';
import type { HelpPage } from '../../components/help/help-pages.ts';
import { helpOfScreen } from './help-of-screen.ts';
import { useHelp } from '../../components/help/help-store.ts';

/** The page of the guide that belongs to what the window shows. */
export function useScreenPage(): HelpPage {
  const route = useRoute();
  const state = useStatus((store) => store.status?.state);
  const here = useHelp((help) => help.here);
  if (state !== undefined && state !== 'open') return helpOfScreen[state];
  return here ?? helpOfScreen[route.page];
}
