import { Box, List, ListItemButton } from '@mui/material';
import type { GuidePage } from './guide.ts';
import type { HelpPage } from '../../components/help/help-pages.ts';

interface Props {
  readonly label: string;
  readonly pages: readonly GuidePage[];
  readonly current?: HelpPage;
  readonly onGo: (page: HelpPage) => void;
}

/** The guide's contents. */
export function PageList({ label, pages, current, onGo }: Props) {
  return (
    <Box
      component="nav"
      aria-label={label}
      sx={{
        width: '14.5rem',
        flexShrink: 0,
        overflow: 'auto',
        borderRight: 1,
        borderColor: 'divider',
      }}
    >
      <List dense>
        {pages.map(({ page, heading, level }) => (
          <li key={page}>
            <ListItemButton
              selected={page === current}
              {...(page === current && { 'aria-current': 'page' })}
              onClick={() => onGo(page)}
              sx={{ pl: level === 3 ? 4 : 2 }}
            >
              {heading}
            </ListItemButton>
          </li>
        ))}
      </List>
    </Box>
  );
}
