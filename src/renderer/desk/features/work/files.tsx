import { Button } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { saveKeysSaid } from '../../components/keys/save-keys.ts';
import { documentMenu, toSave } from '../../components/menu/document-menu.tsx';
import { Row, RowList } from '../../components/lists/row-list.tsx';
import { useSaveDocument } from '../../components/files/use-save-document.ts';
import { saySize } from '../../messages/sizes.ts';
import { useWords } from '../../messages/use-words.ts';
import { OpenButton } from './open-button.tsx';
import { Part } from './part.tsx';

/** Files kept with the case. */
export function Files({ view }: { readonly view: CaseView }) {
  const { t, language } = useWords();
  const { reference, files } = view;
  const save = useSaveDocument();
  return (
    <Part
      title={t('desk.work.files')}
      help={t('desk.work.filesHelp')}
      actions={
        <OpenButton
          label={t('desk.work.attach')}
          dialog={{ type: 'work', act: 'attach', reference }}
        />
      }
    >
      {files.length > 0 && (
        <RowList aria-label={t('desk.work.files')}>
          {files.map(({ document: { id, name, size }, note }) => {
            const saving = toSave(
              t('desk.work.saveCopy'),
              () => void save({ reference, documentId: id }),
            );
            return (
              <Row
                key={id}
                asked={documentMenu(name, saving)}
                title={name}
                detail={[saySize(size, language), note].filter(Boolean).join(' · ')}
                actions={
                  <Button
                    aria-label={t('desk.casefile.saveAttachment', { name })}
                    aria-keyshortcuts={saveKeysSaid}
                    onClick={saving.run}
                  >
                    {saving.name}
                  </Button>
                }
              />
            );
          })}
        </RowList>
      )}
    </Part>
  );
}
