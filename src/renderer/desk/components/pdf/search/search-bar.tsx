import Close from '@mui/icons-material/Close';
import Down from '@mui/icons-material/KeyboardArrowDown';
import Up from '@mui/icons-material/KeyboardArrowUp';
import { Box, LinearProgress, Stack, TextField, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import type { KeyboardEvent, Ref } from 'react';
import { useWords } from '../../../messages/use-words.ts';
import { ToolButton } from '../tool-button.tsx';
import { sayHits } from './say-hits.ts';
import type { Search } from './use-search.ts';

interface Props {
  readonly search: Search;
  readonly pages: number;
  readonly field: Ref<HTMLInputElement>;
  readonly onClose: () => void;
}

/** Searches the PDF: what for, how many there are, to the next and to the one before. */
export function SearchBar({ search, pages, field, onClose }: Props) {
  const { t, language } = useWords();
  const { words, setWords, progress, go } = search;
  const said = sayHits(t, language, progress);
  const hear = (event: KeyboardEvent) => {
    if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Box component="search" sx={{ position: 'relative', borderBottom: 1, borderColor: 'divider' }}>
      <Stack direction="row" spacing={0.5} sx={{ alignItems: 'center', px: 1, py: 0.75 }}>
        <TextField
          value={words}
          placeholder={t('desk.pdf.search')}
          inputRef={field}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={hear}
          sx={{ width: '16.25rem' }}
          slotProps={{ htmlInput: { 'aria-label': t('desk.pdf.search'), spellCheck: false } }}
        />
        <ToolButton
          label={t('desk.pdf.previousHit')}
          disabled={!progress?.hit}
          onClick={() => go(-1)}
        >
          <Up fontSize="small" />
        </ToolButton>
        <ToolButton label={t('desk.pdf.nextHit')} disabled={!progress?.hit} onClick={() => go(1)}>
          <Down fontSize="small" />
        </ToolButton>
        <Typography variant="caption" color="textSecondary" aria-hidden sx={{ flex: 1, pl: 0.5 }}>
          {said.seen}
        </Typography>
        <Box component="output" sx={visuallyHidden}>
          {said.heard}
        </Box>
        <ToolButton label={t('desk.pdf.closeSearch')} onClick={onClose}>
          <Close fontSize="small" />
        </ToolButton>
      </Stack>
      {progress && !progress.done && (
        <LinearProgress
          // Not the moving kind: it would have the whole window painted again and again.
          variant="determinate"
          value={(100 * progress.counts.size) / pages}
          aria-hidden
          sx={{ position: 'absolute', inset: 'auto 0 0', height: 2 }}
        />
      )}
    </Box>
  );
}
