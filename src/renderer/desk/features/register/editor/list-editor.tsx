import ExpandMore from '@mui/icons-material/ExpandMore';
import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Box,
  Button,
  Chip,
  Typography,
} from '@mui/material';
import { type ComponentType, type ReactNode, use, useState } from 'react';
import type { ListName } from '#domain/register/lists.ts';
import type { Entry, RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import { useWords } from '../../../messages/use-words.ts';
import { blankEntry } from './blank-entries.ts';
import { changeRecord } from './draft-store.ts';
import { EntryFields } from './entry-fields.tsx';
import { FaultsContext } from './faults-context.ts';
import { type FieldsOf, listFields } from './list-fields.tsx';

type Item<L extends ListName> = RecordOfProcessing[L][number];

interface Props<L extends ListName> {
  readonly list: L;
  readonly record: RecordOfProcessing;
}

/** A part that is a list: one entry open at a time, others added and taken away. */
export function ListEditor<L extends ListName>({ list, record }: Props<L>) {
  const { t } = useWords();
  const [open, setOpen] = useState<string>();
  const entries: readonly Item<L>[] = record[list];
  const Fields: ComponentType<FieldsOf<L>> | undefined = listFields[list];
  const write = (changed: readonly Item<L>[]) => changeRecord({ [list]: changed });
  const add = () => {
    const blank = blankEntry(list, record);
    write([...entries, blank]);
    setOpen(blank.id);
  };
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {entries.map((entry, at) => (
        <ListEntry
          key={entry.id}
          where={`${list}.${at}`}
          entry={entry}
          open={open === entry.id}
          onOpen={(opened) => setOpen(opened ? entry.id : undefined)}
          onRemove={() => write(entries.toSpliced(at, 1))}
        >
          <EntryFields
            where={`${list}.${at}`}
            entry={entry}
            onChange={(changed) => write(entries.with(at, changed))}
          />
          {Fields && (
            <Fields
              record={record}
              where={`${list}.${at}`}
              entry={entry}
              onChange={(changed) => write(entries.with(at, changed))}
            />
          )}
        </ListEntry>
      ))}
      <Button variant="outlined" sx={{ justifySelf: 'start' }} onClick={add}>
        {t('desk.register.add')}
      </Button>
    </Box>
  );
}

interface EntryProps {
  readonly where: string;
  readonly entry: Entry;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

function ListEntry({ where, entry, open, onOpen, onRemove, children }: EntryProps) {
  const { t, language } = useWords();
  const faults = [...use(FaultsContext).keys()].filter((path) => path.startsWith(`${where}.`));
  const name = entry.text[language] || t('desk.register.newEntry');
  return (
    <Accordion
      disableGutters
      variant="outlined"
      expanded={open}
      onChange={(_, expanded) => onOpen(expanded)}
      slotProps={{ heading: { component: 'h3' }, transition: { unmountOnExit: true } }}
    >
      <AccordionSummary
        expandIcon={<ExpandMore />}
        // A long text is cut off, and never wider than its place.
        sx={{ minWidth: 0, '& .MuiAccordionSummary-content': { minWidth: 0 } }}
      >
        <Typography variant="body2" noWrap={!open} sx={{ flex: 1, minWidth: 0 }}>
          {name}
        </Typography>
        {faults.length > 0 && (
          <Chip
            color="error"
            variant="outlined"
            sx={{ mx: 1 }}
            label={t('desk.register.faults', { count: faults.length })}
          />
        )}
      </AccordionSummary>
      <AccordionDetails sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {children}
        <Button color="error" sx={{ justifySelf: 'start' }} onClick={onRemove}>
          {t('desk.register.removeEntry')}
        </Button>
      </AccordionDetails>
    </Accordion>
  );
}
