import { Alert, AlertTitle, Button, Stack } from '@mui/material';
import type { TemplateView } from '#shared/contract/cases/letters-contract.ts';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly newest: TemplateView['versions'][number];
  /** Their change is known of, and one's own text goes on. */
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

/** Somebody saved another version while this one was written: which text goes on is for a person to say. */
export function TemplateMoved({ newest: { number, by }, onKeep, onTake }: Props) {
  const { t } = useWords();
  return (
    <Alert severity="warning">
      <AlertTitle>{t('desk.templates.moved')}</AlertTitle>
      {t('desk.templates.movedWhat', { by, number })}
      <Stack direction="row" spacing={1} sx={{ flexWrap: 'wrap', mt: 1 }}>
        <Button size="small" variant="outlined" onClick={onKeep}>
          {t('desk.templates.keepMine')}
        </Button>
        <Button size="small" onClick={onTake}>
          {t('desk.templates.takeTheirs', { number })}
        </Button>
      </Stack>
    </Alert>
  );
}
