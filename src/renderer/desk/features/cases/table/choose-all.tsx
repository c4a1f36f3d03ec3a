import { Checkbox } from '@mui/material';
import type { CaseRow } from '#shared/views/views.ts';
import type { PageWindow } from '../../../ask/page-window.ts';
import { useWords } from '../../../messages/use-words.ts';
import { choose, letGo, useChosenSet } from '../chosen-store.ts';
import { referencesIn } from './references-in.ts';

/** Chooses every row that has been read, or lets all go. */
export function ChooseAll({ held }: { readonly held: PageWindow<CaseRow> }) {
  const { t } = useWords();
  const chosen = useChosenSet();
  const references = referencesIn(held);
  const all = references.length > 0 && references.every((reference) => chosen.has(reference));
  return (
    <Checkbox
      size="small"
      checked={all}
      indeterminate={chosen.size > 0 && !all}
      slotProps={{ input: { tabIndex: -1, 'aria-label': t('desk.cases.chooseAll') } }}
      sx={{ p: 0.25, ml: -0.5 }}
      onChange={() => (all ? letGo() : choose(references))}
    />
  );
}
