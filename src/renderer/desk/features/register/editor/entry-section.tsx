import { Paper, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import type { Entry } from '#domain/register/record-of-processing.ts';
import { useWords } from '../../../messages/use-words.ts';
import { Quotes } from '../view/quotes.tsx';

const Entries = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& > li': { paddingBlock: theme.spacing(1) },
  '& > li + li': { borderBlockStart: `1px solid ${(theme.vars ?? theme).palette.divider}` },
}));

interface Props<E extends Entry> {
  readonly title: string;
  readonly entries: readonly E[];
  /** What an entry has besides its text. */
  readonly more?: (entry: E) => string;
}

/** A part of the record, to be read. */
export function EntrySection<E extends Entry>({ title, entries, more }: Props<E>) {
  const { language } = useWords();
  const id = useId();
  return (
    <Paper variant="outlined" component="section" aria-labelledby={id} sx={{ p: 2 }}>
      <Typography variant="h3" component="h2" id={id}>
        {title}
      </Typography>
      <Entries>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Typography variant="body2">{entry.text[language]}</Typography>
            {more && (
              <Typography variant="body2" color="textSecondary" component="p">
                {more(entry)}
              </Typography>
            )}
            <Quotes quotes={entry.quotes} />
          </li>
        ))}
      </Entries>
    </Paper>
  );
}
