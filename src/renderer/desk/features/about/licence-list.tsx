import { List, ListItemButton, Typography } from '@mui/material';
import { useId } from 'react';
import type { BuiltIn } from '#shared/contract/desk/about-contract.ts';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly licences: readonly BuiltIn[];
  readonly onRead: (licence: BuiltIn) => void;
}

/** All that others have made and that is built in; each leads to the text it may be used under. */
export function LicenceList({ licences, onRead }: Props) {
  const { t } = useWords();
  const title = useId();
  return (
    <section aria-labelledby={title}>
      <Typography variant="h4" component="h3" id={title} sx={{ mt: 3 }}>
        {t('desk.about.licences', { count: licences.length })}
      </Typography>
      <Typography variant="caption" color="textSecondary">
        {t('desk.about.licencesText')}
      </Typography>
      <List dense aria-labelledby={title}>
        {licences.map((one) => (
          <li key={`${one.name} ${one.version}`}>
            <ListItemButton onClick={() => onRead(one)} sx={{ gap: 2 }}>
              <span style={{ flex: 1, overflowWrap: 'anywhere' }}>
                {one.name} {one.version}
              </span>
              <Typography variant="caption" color="textSecondary">
                {one.licence}
              </Typography>
            </ListItemButton>
          </li>
        ))}
      </List>
    </section>
  );
}
