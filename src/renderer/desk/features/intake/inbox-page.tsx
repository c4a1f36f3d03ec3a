import { Stack } from '@mui/material';
import { narrow } from '../../look/narrow.ts';
import { DraftList } from './draft-list.tsx';
import { DraftSheet } from './draft-sheet.tsx';
import { useDrafts } from './draft-store.ts';
import { EmptyInbox } from './empty-inbox.tsx';
import { FleetingNotice } from './fleeting-notice.tsx';
import { InboxBar } from './inbox-bar.tsx';
import { RefusedFiles } from './refused-files.tsx';

/** Letters that have been read but are not cases yet, worked through one by one or saved all at once. */
export function InboxPage() {
  const { drafts, selected, refused } = useDrafts();
  const open = drafts.find(({ draft }) => draft.id === selected);
  return (
    <Stack sx={{ height: '100%', [narrow]: { height: 'auto' } }}>
      <InboxBar drafts={drafts} />
      <FleetingNotice />
      {refused.length > 0 && <RefusedFiles refused={refused} />}
      {drafts.length === 0 && <EmptyInbox />}
      {drafts.length > 0 && (
        <Stack
          className="side-by-side"
          sx={{
            flex: 1,
            minHeight: 0,
            flexDirection: 'row',
            [narrow]: { flex: 'none', flexDirection: 'column' },
          }}
        >
          <DraftList drafts={drafts} selected={selected} />
          {open && <DraftSheet key={open.draft.id} held={open} />}
        </Stack>
      )}
    </Stack>
  );
}
