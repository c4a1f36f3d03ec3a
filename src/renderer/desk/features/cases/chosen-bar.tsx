import { Button, Stack, Typography } from '@mui/material';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';
import { AssignChosen } from './acts/assign-chosen.tsx';
import { letGo, mostChosen, useChosen } from './chosen-store.ts';

const acts = ['add-note', 'place-hold'] as const;

/** What can be done with the chosen cases together; nothing while none is chosen. */
export function ChosenBar() {
  const { t } = useWords();
  const { references, whole } = useChosen();
  if (references.length === 0) return null;
  const isMore = whole && whole.total > references.length;
  return (
    <Stack
      direction="row"
      spacing={1}
      role="toolbar"
      aria-label={t('desk.cases.chosenActs')}
      sx={{ px: 3, pb: 1.5, alignItems: 'center' }}
    >
      <Typography variant="body2" component="output" sx={{ pr: 1 }}>
        {t('desk.cases.chosen', { count: references.length })}
        {isMore && ` ${t('desk.cases.chosenOf', { count: whole.total })}`}
        {references.length >= mostChosen && ` · ${t('desk.cases.chosenMost')}`}
      </Typography>
      <AssignChosen references={references} />
      {acts.map((act) => (
        <ChangeButton
          key={act}
          variant="outlined"
          onClick={() => openDialog({ type: 'bulk', act, references })}
        >
          {t(`desk.cases.bulk.${act}`)}
        </ChangeButton>
      ))}
      <ChangeButton variant="outlined" onClick={() => openDialog({ type: 'evidence', references })}>
        {t('desk.evidence.menu')}
      </ChangeButton>
      <Button onClick={letGo}>{t('desk.cases.letGo')}</Button>
    </Stack>
  );
}
