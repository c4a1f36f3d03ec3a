import { List, ListItem, ListItemText, Typography } from '@mui/material';
import type { Checks } from '../../components/labels/use-checks.ts';
import { useWords } from '../../messages/use-words.ts';

/** What the check cannot tell, however well it ends: some of it a key can, the rest only what is kept elsewhere. */
export function Unproven({ last }: { readonly last: NonNullable<Checks['last']> }) {
  const { t, words } = useWords();
  return (
    <section aria-label={t('desk.checks.unproven')}>
      <Typography variant="h3" component="h2">
        {t('desk.checks.unproven')}
      </Typography>
      <List dense disablePadding>
        {last.unproven.map((code) => (
          <ListItem key={code} disableGutters>
            <ListItemText primary={words(`verification.unproven.${code}`)} />
          </ListItem>
        ))}
      </List>
    </section>
  );
}
