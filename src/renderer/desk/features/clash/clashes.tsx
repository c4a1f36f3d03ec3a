import { Stack } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { ClashNotice } from './clash-notice.tsx';

/** What does not go together in a case, above everything else: nothing that is shown below it is sure until it is settled. */
export function Clashes({ view: { reference, clashes } }: { readonly view: CaseView }) {
  if (clashes.length === 0) return null;
  return (
    <Stack
      spacing={1.5}
      sx={{ px: 3, pt: 1.5, maxHeight: '45vh', overflow: 'auto', flexShrink: 0 }}
    >
      {clashes.map((clash) => (
        <ClashNotice key={clash.id} reference={reference} clash={clash} />
      ))}
    </Stack>
  );
}
