import { List, ListItemButton, ListItemText, Typography } from '@mui/material';
import type { FoundPage } from './find-pages.ts';
import type { HelpPage } from '../../components/help/help-pages.ts';
import type { HelpWords } from './help-words.ts';

interface Props {
  readonly found: readonly FoundPage[];
  readonly say: HelpWords;
  readonly onGo: (page: HelpPage) => void;
}

/** What a search found, each with the words around the first hit. */
export function FoundPages({ found, say, onGo }: Props) {
  return (
    <>
      <Typography component="output" color="textSecondary">
        {found.length === 0 ? say.none : say.found(found.length)}
      </Typography>
      <List>
        {found.map(({ page, heading, around }) => (
          <li key={page}>
            <ListItemButton onClick={() => onGo(page)}>
              <ListItemText primary={heading} secondary={around} />
            </ListItemButton>
          </li>
        ))}
      </List>
    </>
  );
}
