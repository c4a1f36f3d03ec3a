import type { ReactNode } from 'react';
import { dataFiles, mailFiles } from '../../components/files/accepted-files.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { isDraggedOut } from '../../components/files/dragged-out.ts';
import { useRegisterFiles } from '../../features/intake/use-register-files.ts';
import { takeFiles } from '../../features/intake/take-files.ts';
import { goTo, type Route } from '../../route.ts';
import { useReads } from '../../status/use-reads.ts';
import { DropVeil } from './drop-veil.tsx';
import { useFileDrop } from './use-file-drop.ts';

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
  const register = useRegisterFiles();
  const reference = route.page === 'case' ? route.reference : undefined;
  const take = (dropped: File[], part: string | undefined) => {
    const files = dropped.filter((file) => !isDraggedOut(file));
    const data = reference === undefined ? [] : files.filter(isData);
    if (reference !== undefined && data.length > 0) {
      openDialog({ type: 'collect-data', reference, files: data });
    }
    const letters = files.filter((file) => !data.includes(file));
    if (letters.length === 0) return;
    if (part === 'register') {
      void register(letters);
      return;
    }
    if (data.length === 0) goTo({ page: 'inbox' });
    void takeFiles(letters);
  };
  const reads = useReads();
  const over = useFileDrop(reads ? leave : take);
  return (
    <>
      {children}
      {over && !reads && <DropVeil inCase={reference !== undefined} over={over.part} />}
    </>
  );
}
