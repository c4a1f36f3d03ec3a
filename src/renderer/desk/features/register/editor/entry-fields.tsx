import { TextField } from '@mui/material';
import type { Entry } from '#domain/register/record-of-processing.ts';
import { useWords } from '../../../messages/use-words.ts';
import { useFault } from './faults-context.ts';
import { LinesField } from './lines-field.tsx';
import { WordedFields } from './worded-fields.tsx';

interface Props<E extends Entry> {
  readonly where: string;
  readonly entry: E;
  readonly onChange: (entry: E) => void;
}

/** What letters say, and the policy's own sentences it rests on. */
export function EntryFields<E extends Entry>({ where, entry, onChange }: Props<E>) {
  const { t } = useWords();
  return (
    <>
      <WordedFields
        label={t('desk.register.text')}
        where={`${where}.text`}
        value={entry.text}
        lines={2}
        onChange={(text) => onChange({ ...entry, text })}
      />
      <LinesField
        label={t('desk.register.quotes')}
        help={t('desk.register.quotesHelp')}
        value={entry.quotes}
        onChange={(quotes) => onChange({ ...entry, quotes })}
      />
    </>
  );
}

interface ArticleProps {
  readonly where: string;
  readonly article: string;
  readonly onChange: (article: string) => void;
}

/** The article of the regulation an entry is about, as the English text cites it: `6(1)(f)`. */
export function ArticleField({ where, article, onChange }: ArticleProps) {
  const { t } = useWords();
  const { error, helperText } = useFault(`${where}.article`);
  return (
    <TextField
      label={t('desk.register.article')}
      error={error ?? false}
      helperText={helperText ?? t('desk.register.articleHelp')}
      value={article}
      sx={{ maxWidth: '20rem' }}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
