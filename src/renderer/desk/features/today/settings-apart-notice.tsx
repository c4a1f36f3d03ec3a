import { Alert, AlertTitle, Button } from '@mui/material';
import type { Today } from '#shared/views/today-view.ts';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';

/** The settings that two changed without knowing of each other: told until somebody who knows of both sets them anew. */
export function SettingsApartNotice({ apart }: { readonly apart: Today['settingsApart'] }) {
  const { t, words } = useWords();
  if (apart.length === 0) return null;
  return (
    <Alert
      severity="warning"
      action={
        <Button color="inherit" size="small" href={toHash({ page: 'settings' })}>
          {t('desk.shell.settings')}
        </Button>
      }
    >
      <AlertTitle>{t('desk.today.settingsApart')}</AlertTitle>
      {apart.map(({ area, names }) => (
        <p key={area} style={{ margin: 0 }}>
          {words('exchange.warnings.settings-apart', {
            area: words(`exchange.areas.${area}`),
            names: names.join(', '),
          })}
        </p>
      ))}
    </Alert>
  );
}
