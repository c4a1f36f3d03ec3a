import { Alert, AlertTitle, Button, Stack, Typography } from '@mui/material';
import { sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { openDialog } from '../dialogs/dialog-store.ts';
import { type BegunForm, dropForm, useUnsaved } from './unsaved-store.ts';

/** What was begun before the book was locked or the app ended, each with the way back to it. */
export function UnsavedList() {
  const { t } = useWords();
  const { forms } = useUnsaved();
  const lines = forms.flatMap((form) => (form.back ? [{ ...form, ...form.back }] : []));
  if (lines.length === 0) return null;
  return (
    <Alert severity="info" role="note" sx={{ '& .MuiAlert-message': { flex: 1 } }}>
      <AlertTitle>{t('desk.unsaved.title')}</AlertTitle>
      <Stack component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {lines.map((line) => (
          <Line key={line.place} {...line} />
        ))}
      </Stack>
    </Alert>
  );
}

function Line({ place, at, hash, dialog }: BegunForm & NonNullable<BegunForm['back']>) {
  const { t, language } = useWords();
  const [, reference] = /^#\/cases\/([A-Z0-9-]+)/.exec(hash) ?? [];
  const when = sayMoment(at, language);
  const name = reference
    ? t('desk.unsaved.inCase', { at: when, reference })
    : t('desk.unsaved.from', { at: when });
  const goBack = () => {
    window.location.hash = hash;
    if (dialog) openDialog(dialog);
  };
  return (
    <Stack component="li" direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <Typography variant="body2" sx={{ flex: 1 }}>
        {name}
      </Typography>
      <Button size="small" onClick={goBack} aria-label={`${t('desk.unsaved.open')}: ${name}`}>
        {t('desk.unsaved.open')}
      </Button>
      <Button
        size="small"
        color="inherit"
        onClick={() => dropForm(place)}
        aria-label={`${t('desk.unsaved.discard')}: ${name}`}
      >
        {t('desk.unsaved.discard')}
      </Button>
    </Stack>
  );
}
