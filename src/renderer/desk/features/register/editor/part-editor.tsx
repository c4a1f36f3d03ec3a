import { Box, Typography } from '@mui/material';
import { singles, type ListName } from '#domain/register/lists.ts';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import { useWords } from '../../../messages/use-words.ts';
import { ControllerFields } from './controller-fields.tsx';
import { ConfirmedFields } from './confirmed-fields.tsx';
import { changeRecord } from './draft-store.ts';
import { EntryFields } from './entry-fields.tsx';
import { ListEditor } from './list-editor.tsx';

/** A page of the editor: who answers, a list of the record, or what stands by itself. */
export type EditedPart = 'controller' | 'others' | ListName;

interface Props {
  readonly part: EditedPart;
  readonly record: RecordOfProcessing;
}

/** The fields of one part of a version. */
export function PartEditor({ part, record }: Props) {
  if (part === 'controller') return <ControllerFields record={record} />;
  if (part === 'others') return <Singles record={record} />;
  return <ListEditor key={part} list={part} record={record} />;
}

function Singles({ record }: { readonly record: RecordOfProcessing }) {
  const { t } = useWords();
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      {singles.map((single) => (
        <Box key={single} component="section" sx={{ display: 'grid', gap: 1.5 }}>
          <Typography variant="h3">{t(`register.parts.${single}`)}</Typography>
          <EntryFields
            where={single}
            entry={record[single]}
            onChange={(entry) => changeRecord({ [single]: entry })}
          />
        </Box>
      ))}
      <ConfirmedFields record={record} />
    </Box>
  );
}
