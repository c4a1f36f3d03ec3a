import { Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import {
  delimiters,
  encodings,
  quotings,
  type TableReading,
} from '#domain/case/data/table-reading.ts';
import type { Refusal } from '#shared/refusal.ts';
import { answered } from '../../ask/answered.ts';
import { ombud } from '../../bridge.ts';
import { useWords } from '../../messages/use-words.ts';
import { PillChoice } from '../fields/pill-choice.tsx';
import { openFile } from '../files/open-file.ts';
import { PreviewRows } from './preview-rows.tsx';

/** What the desk is asked of a table. */
export type TableUnsure = Extract<Refusal, { code: 'table-unsure' }>;

interface Props {
  readonly asked: TableUnsure;
  readonly file: File;
  readonly reading: TableReading;
  readonly onChange: (reading: TableReading) => void;
}

/** The choices that make a file a table, where they are unsure, above how it looks with them. */
export function TableReadingFields({ asked, file, reading, onChange }: Props) {
  const { t } = useWords();
  const [preview, setPreview] = useState(asked.preview);
  const [rows, setRows] = useState(rowsText(reading));
  const { about } = asked;
  const change = (part: TableReading) => {
    const next = { ...reading, ...part };
    onChange(next);
    void look(file, next).then((seen) => seen && setPreview(seen));
  };
  return (
    <Stack spacing={1.5}>
      {about.includes('encoding') && (
        <PillChoice
          label={t('desk.tables.encoding')}
          value={reading.encoding ?? 'utf-8'}
          options={encodings}
          say={(encoding) => t(`desk.tables.encodings.${encoding}`)}
          onChange={(encoding) => change({ encoding })}
        />
      )}
      {about.includes('delimiter') && (
        <PillChoice
          label={t('desk.tables.delimiter')}
          value={reading.delimiter ?? ';'}
          options={delimiters}
          say={(delimiter) => t(`desk.tables.delimiters.${delimiter}`)}
          onChange={(delimiter) => change({ delimiter })}
        />
      )}
      {about.includes('quotes') && (
        <PillChoice
          label={t('desk.tables.quotes')}
          value={reading.quotes ?? 'around'}
          options={quotings}
          say={(quotes) => t(`desk.tables.quotings.${quotes}`)}
          onChange={(quotes) => change({ quotes })}
        />
      )}
      {about.includes('head') && (
        <TextField
          label={t('desk.tables.head')}
          helperText={t('desk.tables.headHelp')}
          value={rows}
          error={headOf(rows) === undefined}
          onChange={({ target: { value } }) => {
            setRows(value);
            const head = headOf(value);
            if (head) change({ head });
          }}
        />
      )}
      <Typography variant="caption">{t('desk.tables.preview')}</Typography>
      {preview.map((table) => (
        <PreviewRows key={table.name} {...table} />
      ))}
    </Stack>
  );
}

async function look(file: File, reading: TableReading) {
  const opened = await openFile(file);
  if (!opened.ok) return undefined;
  const seen = await answered(ombud.data.preview({ file: opened.value, reading }));
  return seen.ok ? seen.value.preview : undefined;
}

const rowsText = ({ head }: TableReading) =>
  head ? [...new Set([head.first, head.last])].join('-') : '1';

/** `3`, or `3-4` for two rows of names. */
function headOf(text: string): TableReading['head'] {
  const [, first, last] = /^\s*(\d{1,6})(?:\s*-\s*(\d{1,6}))?\s*$/.exec(text) ?? [];
  return first === undefined ? undefined : { first: Number(first), last: Number(last ?? first) };
}
