import Search from '@mui/icons-material/Search';
import { Autocomplete, Box, Dialog, InputAdornment, TextField, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { type ReactNode, useState } from 'react';
import { focusFirst } from '../../components/dialogs/focus-first.ts';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { useWords } from '../../messages/use-words.ts';
import type { Command } from './command.ts';
import { noteRecent } from './recent-store.ts';
import { useCommands } from './use-commands.ts';

/** The list stands under the field, in the dialog, instead of hanging over the page. */
const Under = ({ children }: { readonly children?: unknown }) => <div>{children as ReactNode}</div>;

const Group = styled('fieldset')(({ theme }) => ({
  margin: 0,
  padding: 0,
  border: 'none',
  '& legend': {
    padding: theme.spacing(1.25, 2, 0.25),
    ...theme.typography.caption,
    fontWeight: 600,
    color: (theme.vars ?? theme).palette.text.secondary,
  },
}));

/** Everything that can be done or gone to, found by a few letters. */
export function CommandDialog() {
  const { t } = useWords();
  const [text, setText] = useState('');
  const commands = useCommands(text);
  const take = (command: Command) => {
    closeDialog();
    noteRecent(command);
    command.run();
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={closeDialog}
      slotProps={{ paper: { 'aria-label': t('desk.commands.title') } }}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <Autocomplete<Command, false, true>
        open
        autoHighlight
        disablePortal
        clearOnBlur={false}
        forcePopupIcon={false}
        disableClearable
        options={commands}
        filterOptions={(fitting) => fitting}
        getOptionKey={({ id, group }) => `${group} ${id}`}
        getOptionLabel={({ name }) => name}
        groupBy={({ group }) => t(`desk.commands.groups.${group}`)}
        inputValue={text}
        noOptionsText={t('desk.commands.none')}
        onInputChange={(_, written, why) => why === 'input' && setText(written)}
        onChange={(_, command) => take(command)}
        onClose={(_, why) => why === 'escape' && closeDialog()}
        slots={{ popper: Under }}
        slotProps={{
          paper: { elevation: 0, sx: { borderRadius: 0 } },
          listbox: { sx: { maxHeight: 'min(60vh, 520px)' } },
        }}
        renderGroup={({ key, group, children }) => (
          <Group key={key}>
            <legend>{group}</legend>
            {children}
          </Group>
        )}
        renderOption={({ key, ...props }, { name, detail, group, keys }) => (
          <Box component="li" key={key} {...props} sx={{ gap: 1.5 }}>
            <span style={{ flexShrink: 0, minWidth: group === 'cases' ? '7rem' : 0 }}>{name}</span>
            {/* What stands under "In this case" says so once. */}
            {detail && (group !== 'case' || text !== '') && (
              <Typography variant="caption" color="textSecondary" noWrap sx={{ minWidth: 0 }}>
                {detail}
              </Typography>
            )}
            {keys && (
              <Typography
                variant="caption"
                color="textSecondary"
                sx={{ ml: 'auto', flexShrink: 0 }}
                aria-hidden
              >
                {keys}
              </Typography>
            )}
          </Box>
        )}
        renderInput={(params) => (
          <TextField
            {...params}
            inputRef={focusFirst}
            placeholder={t('desk.commands.hint')}
            sx={{ p: 1.5, pb: 1 }}
            slotProps={{
              ...params.slotProps,
              htmlInput: {
                ...params.slotProps.htmlInput,
                'aria-label': t('desk.commands.title'),
                spellCheck: false,
              },
              input: {
                ...params.slotProps.input,
                startAdornment: (
                  <InputAdornment position="start">
                    <Search fontSize="small" />
                  </InputAdornment>
                ),
              },
            }}
          />
        )}
      />
    </Dialog>
  );
}
