import { Stack, TextField, Typography } from '@mui/material';
import { columnWord } from '#domain/register/glossary.ts';
import { type ColumnWord, plainName } from '#domain/register/system-mapping.ts';
import { useWords } from '../../../messages/use-words.ts';

interface Props {
  readonly columns: readonly string[];
  readonly words: readonly ColumnWord[];
  readonly onChange: (words: readonly ColumnWord[]) => void;
}

/** What the system's columns are called in words, in both languages; it is printed in the glossary. */
export function ColumnWords({ columns, words, onChange }: Props) {
  const { t } = useWords();
  const change = (column: string, said: Partial<ColumnWord['meaning']>) => {
    const meaning = { sv: '', en: '', ...meaningOf(words, column), ...said };
    const others = words.filter((one) => plainName(one.column) !== plainName(column));
    onChange(meaning.sv + meaning.en === '' ? others : [...others, { column, meaning }]);
  };
  return (
    <Stack component="section" spacing={1} aria-label={t('desk.review.columnWords')}>
      <Typography variant="h4" component="h3">
        {t('desk.review.columnWords')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('desk.review.columnWordsText')}
      </Typography>
      <Stack direction="row" spacing={1} aria-hidden sx={{ color: 'text.secondary' }}>
        <Typography variant="caption" sx={{ width: '10.625rem', flexShrink: 0 }}>
          {t('desk.review.column')}
        </Typography>
        <Typography variant="caption" sx={{ flex: 1 }}>
          {t('desk.reasons.in.sv')}
        </Typography>
        <Typography variant="caption" sx={{ flex: 1 }}>
          {t('desk.reasons.in.en')}
        </Typography>
      </Stack>
      {columns.map((column) => (
        <Stack key={column} direction="row" spacing={1} sx={{ alignItems: 'center' }}>
          <Typography
            variant="body2"
            sx={{ width: '10.625rem', flexShrink: 0, overflowWrap: 'anywhere' }}
          >
            {column}
          </Typography>
          {(['sv', 'en'] as const).map((language) => (
            <TextField
              key={language}
              fullWidth
              size="small"
              placeholder={columnWord(undefined, column, language)}
              value={meaningOf(words, column)?.[language] ?? ''}
              slotProps={{
                htmlInput: {
                  lang: language,
                  'aria-label': t(`desk.review.columnWordIn.${language}`, { column }),
                },
              }}
              onChange={(event) => change(column, { [language]: event.target.value })}
            />
          ))}
        </Stack>
      ))}
    </Stack>
  );
}

const meaningOf = (words: readonly ColumnWord[], column: string) =>
  words.find((one) => plainName(one.column) === plainName(column))?.meaning;
