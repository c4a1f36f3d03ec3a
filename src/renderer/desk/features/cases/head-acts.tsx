import PlaylistAdd from '@mui/icons-material/PlaylistAddOutlined';
import SaveAlt from '@mui/icons-material/SaveAltOutlined';
import VerifiedUser from '@mui/icons-material/VerifiedUserOutlined';
import { Button } from '@mui/material';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { HeadButton } from './head-button.tsx';

/** What is done with the cases as a whole: a list read in, the register and evidence given out. */
export function HeadActs({ hasCases }: { readonly hasCases: boolean }) {
  const { t } = useWords();
  return (
    <>
      <HeadButton
        as={ChangeButton}
        name={t('desk.cases.import')}
        startIcon={<PlaylistAdd />}
        href={toHash({ page: 'import' })}
      />
      <HeadButton
        as={Button}
        name={t('desk.cases.export')}
        startIcon={<SaveAlt />}
        disabled={!hasCases}
        onClick={() => openDialog({ type: 'export-cases' })}
      />
      <HeadButton
        as={ChangeButton}
        name={t('desk.evidence.menu')}
        startIcon={<VerifiedUser />}
        disabled={!hasCases}
        onClick={() => openDialog({ type: 'evidence', references: [] })}
      />
    </>
  );
}
