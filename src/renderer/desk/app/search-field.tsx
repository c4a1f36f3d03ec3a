import Clear from '@mui/icons-material/Clear';
import Search from '@mui/icons-material/Search';
import { IconButton, InputAdornment, TextField } from '@mui/material';
import { changeFilter, useCaseFilter } from '../features/cases/filter-store.ts';
import { useWords } from '../messages/use-words.ts';
import { goTo, parseRoute } from '../route.ts';

/** Searches as the person types; / leads here from anywhere. */
export function SearchField() {
  const { t } = useWords();
  const search = useCaseFilter((filter) => filter.search);
  const change = (text: string) => {
    changeFilter({ search: text });
    if (parseRoute(window.location.hash).page !== 'cases') goTo({ page: 'cases' });
  };
  const clear = search !== '' && (
    <InputAdornment position="end">
      <IconButton size="small" aria-label={t('desk.shell.clearSearch')} onClick={() => change('')}>
        <Clear fontSize="small" />
      </IconButton>
    </InputAdornment>
  );
  const icon = (
    <InputAdornment position="start">
      <Search fontSize="small" />
    </InputAdornment>
  );
  return (
    <search style={{ flex: 1 }}>
      <TextField
        value={search}
        placeholder={t('desk.shell.searchHint')}
        onChange={(event) => change(event.target.value)}
        fullWidth
        sx={{ maxWidth: 640 }}
        slotProps={{
          input: { startAdornment: icon, endAdornment: clear },
          htmlInput: {
            'aria-label': t('desk.shell.search'),
            'aria-keyshortcuts': '/',
            spellCheck: false,
          },
        }}
      />
    </search>
  );
}
