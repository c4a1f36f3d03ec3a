import { Stack } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { Areas } from './areas.tsx';
import { Contacts } from './contacts.tsx';
import { Files } from './files.tsx';
import { HandOver } from './hand-over.tsx';
import { Links } from './links.tsx';
import { Tasks } from './tasks.tsx';

/** The work around a case: who does what by when, where data are looked for, what was said, what belongs to it. */
export function WorkSection({ view }: { readonly view: CaseView }) {
  return (
    <Stack spacing={3} sx={{ maxWidth: '51.25rem' }}>
      <Tasks view={view} />
      <Areas view={view} />
      <Contacts view={view} />
      <Files view={view} />
      <Links view={view} />
      <HandOver view={view} />
    </Stack>
  );
}
