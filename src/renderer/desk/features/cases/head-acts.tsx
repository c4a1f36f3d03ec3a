import PlaylistAdd from '@mui/icons-material/PlaylistAddOutlined';
import SaveAlt from '@mui/icons-material/SaveAltOutlined';
import VerifiedUser from '@mui/icons-material/VerifiedUserOutlined';
import { Button, Tooltip } from '@mui/material';
import { styled } from '@mui/material/styles';
import { visuallyHidden } from '@mui/utils';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';

/** Where there is little room the sign stands alone; the words are still the name of the button. */
const little = '@container desk (max-width: 93.75rem)';
const Name = styled('span')({ [little]: visuallyHidden });

const look = {
  minWidth: 0,
  [little]: { px: 0.75, '& .MuiButton-startIcon': { m: 0 } },
};

/** What is done with the cases as a whole: a list read in, the register and evidence given out. */
export function HeadActs({ hasCases }: { readonly hasCases: boolean }) {
  const { t } = useWords();
  return (
    <>
      <Tooltip title={t('desk.cases.import')}>
        <span>
          <ChangeButton sx={look} startIcon={<PlaylistAdd />} href={toHash({ page: 'import' })}>
            <Name>{t('desk.cases.import')}</Name>
          </ChangeButton>
        </span>
      </Tooltip>
      <Tooltip title={t('desk.cases.export')}>
        <span>
          <Button
            sx={look}
            startIcon={<SaveAlt />}
            disabled={!hasCases}
            onClick={() => openDialog({ type: 'export-cases' })}
          >
            <Name>{t('desk.cases.export')}</Name>
          </Button>
        </span>
      </Tooltip>
      <Tooltip title={t('desk.evidence.menu')}>
        <span>
          <ChangeButton
            sx={look}
            startIcon={<VerifiedUser />}
            disabled={!hasCases}
            onClick={() => openDialog({ type: 'evidence', references: [] })}
          >
            <Name>{t('desk.evidence.menu')}</Name>
          </ChangeButton>
        </span>
      </Tooltip>
    </>
  );
}
