import { Checkbox } from '@mui/material';
import { useWords } from '../../../messages/use-words.ts';
import { letGo, useChosen, useChosenSet } from '../chosen-store.ts';
import { referencesIn } from './references-in.ts';
import { useChooseAll } from './use-choose-all.ts';
import type { Listed } from './use-listed.ts';

/** Chooses all that the list finds, or lets all go. */
export function ChooseAll({ listed }: { readonly listed: Listed }) {
  const { t } = useWords();
  const { question, total } = listed.held;
  const chosen = useChosenSet();
  const whole = useChosen((state) => state.whole);
  const chooseAll = useChooseAll(listed);
  const read = referencesIn(listed.held);
  const each = total > 0 && read.length === total && read.every((one) => chosen.has(one));
  const all = each || (whole?.question === question && whole.total === total);
  return (
    <Checkbox
      size="small"
      checked={all}
      indeterminate={chosen.size > 0 && !all}
      slotProps={{ input: { tabIndex: -1, 'aria-label': t('desk.cases.chooseAll') } }}
      sx={{ p: 0.25, ml: -0.5 }}
      onChange={() => (all ? letGo() : void chooseAll())}
    />
  );
}
