import PictureAsPdf from '@mui/icons-material/PictureAsPdfOutlined';
import { Button, Stack, Typography } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { useSaveDocument } from '../../../components/files/use-save-document.ts';
import { saveKeysSaid } from '../../../components/keys/save-keys.ts';
import type { Act } from '../../../components/menu/act.ts';
import { documentMenu, toSave } from '../../../components/menu/document-menu.tsx';
import { sayDay, sayMoment } from '../../../messages/dates.ts';
import { useWords } from '../../../messages/use-words.ts';
import { DeliverMenu } from './deliver-menu.tsx';
import { ProtectedDialog } from './protected-dialog.tsx';
import { useDragOut } from './use-drag-out.ts';
import { useDeliver } from './use-deliver.ts';

interface Props {
  readonly reference: string;
  readonly letter: CaseView['documents'][number];
  /** A folder for letters dragged out is chosen. */
  readonly canBeDragged: boolean;
  readonly onShow: () => void;
}

/** A letter that has been issued, with all that can be done with it; its menu has the same. */
export function IssuedRow({ reference, letter, canBeDragged, onShow }: Props) {
  const { t, language } = useWords();
  const save = useSaveDocument();
  const deliver = useDeliver(reference, letter);
  const dragOut = useDragOut(reference);
  const name = t(`case.letters.${letter.kind}`);
  const show: Act = {
    id: 'show',
    name: t('desk.letters.view', { letter: name.toLowerCase() }),
    run: onShow,
  };
  const saving = toSave(
    t('desk.letters.savePdf'),
    () => void save({ reference, documentId: letter.document.id }, name),
  );
  const [first, ...others] = deliver.acts;
  const acts = [show, saving, ...(first ? [{ ...first, isApart: true }] : []), ...others];
  const isThere = letter.disposedAt === undefined;
  return (
    <Stack
      direction="row"
      spacing={1}
      sx={{ alignItems: 'center', flexWrap: 'wrap', py: 0.5 }}
      {...(isThere && documentMenu(name, saving, acts))}
    >
      <PictureAsPdf color="secondary" fontSize="small" aria-hidden />
      <Stack
        sx={{ flex: '1 1 220px', '&[draggable="true"]': { cursor: 'grab' } }}
        {...(isThere && canBeDragged && dragOut(letter.document.id, name))}
      >
        <Typography>{name}</Typography>
        <Typography variant="caption" color="textSecondary">
          {[
            sayMoment(letter.issuedAt, language),
            t(`desk.casefile.${letter.language === 'sv' ? 'swedish' : 'english'}`),
            t('desk.letters.pages', { count: letter.pages }),
            ...((letter.version ?? 1) > 1
              ? [t('desk.letters.version', { version: letter.version })]
              : []),
          ].join(' · ')}
        </Typography>
      </Stack>
      {letter.disposedAt ? (
        <Typography variant="body2" color="textSecondary">
          {t('desk.letters.disposed', { day: sayDay(letter.disposedAt, language) })}
        </Typography>
      ) : (
        <>
          <Button onClick={show.run}>{show.name}</Button>
          <Button aria-keyshortcuts={saveKeysSaid} onClick={saving.run}>
            {saving.name}
          </Button>
          <DeliverMenu letter={name} {...deliver} />
        </>
      )}
      {deliver.locked && (
        <ProtectedDialog
          delivery={deliver.locked}
          onSaved={deliver.onSaved}
          onClose={deliver.onClose}
        />
      )}
    </Stack>
  );
}
