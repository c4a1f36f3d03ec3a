import Search from '@mui/icons-material/Search';
import { Autocomplete, Box, Chip, TextField, Typography } from '@mui/material';
import type { Condition } from '#domain/case-query/condition.ts';
import { suggest, withoutLast, type Suggestion } from '#shared/query/suggest.ts';
import { queryWords } from '#shared/query/value-words.ts';
import { writeCondition } from '#shared/query/write-query.ts';
import { useAnswer } from '../../../ask/use-answer.ts';
import { ombud } from '../../../bridge.ts';
import { useWords } from '../../../messages/use-words.ts';
import { goTo, parseRoute } from '../../../route.ts';
import { clearFilter, setConditions, typeFilter, useCaseFilter } from '../filter-store.ts';
import { goToList } from './go-to-search.ts';
import { sayBegun, sayCondition } from './say-condition.ts';
import { useWrong } from './use-wrong.ts';

const showCases = () => {
  if (parseRoute(window.location.hash).page !== 'cases') goTo({ page: 'cases' });
};

/** Searches as the person types, narrowed by conditions that stand as chips before the text; `/` leads here from anywhere. */
export function SearchField() {
  const { t, language } = useWords();
  const { conditions, text } = useCaseFilter();
  const team = useAnswer('team', () => ombud.team.show(undefined));
  const names = team.state === 'ready' ? team.value.officers.map(({ name }) => name) : [];
  const wrong = useWrong(text);
  const say = (one: Suggestion) =>
    one.value === undefined ? sayBegun(one, language, t) : sayCondition(one, language, t);
  const write = (one: Suggestion) =>
    one.value === undefined
      ? `${one.not ? '-' : ''}${queryWords[language].fields[one.field]}:`
      : writeCondition(one, language);
  const type = (typed: string) => {
    typeFilter(typed);
    showCases();
  };
  const take = (value: readonly (Suggestion | string)[]) => {
    const last = value.at(-1);
    // Enter in the field: what is typed is finished.
    if (typeof last === 'string') {
      type(`${text} `);
      return wrong === undefined && goToList();
    }
    const begun = last !== undefined && last.value === undefined;
    if (begun) return type(`${withoutLast(text)}${write(last)}`);
    // Whoever takes a whole condition has written the beginning of it.
    if (value.length > conditions.length) typeFilter(withoutLast(text));
    setConditions(
      value.filter((one): one is Condition => typeof one !== 'string' && one.value !== undefined),
    );
    return showCases();
  };
  return (
    <search style={{ flex: 1 }}>
      <Autocomplete<Suggestion, true, false, true>
        multiple
        freeSolo
        openOnFocus
        clearOnBlur={false}
        filterSelectedOptions
        value={[...conditions]}
        inputValue={text}
        options={suggest(text, language, names)}
        filterOptions={(fitting) => [...fitting]}
        isOptionEqualToValue={(one, other) =>
          typeof other !== 'string' && write(one) === write(other)
        }
        getOptionLabel={(one) => (typeof one === 'string' ? one : say(one))}
        getOptionKey={(one) => (typeof one === 'string' ? one : write(one))}
        onInputChange={(_, typed, why) => {
          if (why === 'input') type(typed);
          // Where there is no condition, nothing but the text is changed by it.
          if (why === 'clear') clearFilter();
        }}
        onChange={(_, value, why) => (why === 'clear' ? clearFilter() : take(value))}
        clearText={t('desk.shell.clearSearch')}
        sx={{ maxWidth: '47.5rem' }}
        renderValue={(chips, itemProps) =>
          chips.map((one, index) => {
            if (typeof one === 'string' || one.value === undefined) return null;
            const { key, ...props } = itemProps({ index });
            return <Chip key={key} {...props} label={say(one)} sx={{ maxWidth: '17.5rem' }} />;
          })
        }
        renderOption={({ key, ...props }, one) => (
          <Box
            component="li"
            key={key}
            {...props}
            sx={{ gap: 1.5, justifyContent: 'space-between !important' }}
          >
            {say(one)}
            <Typography component="span" variant="caption" color="textSecondary">
              {write(one)}
            </Typography>
          </Box>
        )}
        renderInput={(params) => (
          <TextField
            {...params}
            placeholder={conditions.length === 0 ? t('desk.shell.searchHint') : ''}
            error={wrong !== undefined}
            helperText={wrong}
            slotProps={{
              ...params.slotProps,
              input: {
                ...params.slotProps.input,
                startAdornment: (
                  <>
                    <Search fontSize="small" color="action" sx={{ mx: 0.5 }} />
                    {params.slotProps.input.startAdornment}
                  </>
                ),
              },
              htmlInput: {
                ...params.slotProps.htmlInput,
                'aria-label': t('desk.shell.search'),
                'aria-keyshortcuts': '/',
                spellCheck: false,
              },
              formHelperText: { role: 'status' },
            }}
          />
        )}
      />
    </search>
  );
}
