import UploadFile from '@mui/icons-material/UploadFileOutlined';
import { Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { type ReactNode, useCallback } from 'react';
import { dataFiles, mailFiles } from '../components/files/accepted-files.ts';
import { openDialog } from '../components/dialogs/dialog-store.ts';
import { takeFiles } from '../features/intake/take-files.ts';
import { useWords } from '../messages/use-words.ts';
import { goTo, type Route } from '../route.ts';
import { useReads } from '../status/use-reads.ts';
import { useFileDrop } from './use-file-drop.ts';

const Veil = styled('output')(({ theme }) => ({
  position: 'fixed',
  inset: theme.spacing(1.5),
  zIndex: theme.zIndex.tooltip,
  display: 'grid',
  placeContent: 'center',
  justifyItems: 'center',
  gap: theme.spacing(1),
  borderRadius: 12,
  border: `2px dashed ${(theme.vars ?? theme).palette.primary.main}`,
  background: (theme.vars ?? theme).palette.background.paper,
  opacity: 0.97,
  pointerEvents: 'none',
}));

/** On the page of a case: data for it. Letters go to the inbox wherever they are dropped. */
const isData = (file: File) => dataFiles.includes(file) && !mailFiles.includes(file);

interface Props {
  readonly route: Route;
  readonly children: ReactNode;
}

/** Who only reads takes nothing in; that a file was dropped opens it no more than it does for others. */
const leave = () => undefined;

/** The whole window takes files: letters go to the inbox, data to the case that is open. */
export function DropTarget({ route, children }: Props) {
  const { t } = useWords();
  const reference = route.page === 'case' ? route.reference : undefined;
  const take = useCallback(
    (files: File[]) => {
      const data = reference === undefined ? [] : files.filter(isData);
      if (reference !== undefined && data.length > 0) {
        openDialog({ type: 'collect-data', reference, files: data });
      }
      const letters = files.filter((file) => !data.includes(file));
      if (letters.length === 0) return;
      if (data.length === 0) goTo({ page: 'inbox' });
      void takeFiles(letters);
    },
    [reference],
  );
  const reads = useReads();
  const over = useFileDrop(reads ? leave : take);
  return (
    <>
      {children}
      {over && !reads && (
        <Veil>
          <UploadFile color="primary" fontSize="large" />
          <Typography variant="h1" component="p">
            {t('desk.shell.dropTitle')}
          </Typography>
          <Typography color="textSecondary">
            {t(reference ? 'desk.shell.dropDataAdvice' : 'desk.shell.dropAdvice')}
          </Typography>
        </Veil>
      )}
    </>
  );
}
