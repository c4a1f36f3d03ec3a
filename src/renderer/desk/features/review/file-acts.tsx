import { Stack } from '@mui/material';
import type { Review } from '#shared/contract/cases/review-contract.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';
import { FileButton } from './file-button.tsx';
import { toUnplaced } from './mapping/to-unplaced.ts';
import type { FileUnderReview } from './opened.ts';

interface Props {
  readonly reference: string;
  readonly review: Review;
  readonly file: FileUnderReview;
}

/** What can be done with the file as a whole: what its system's columns are is said, or it is left out. */
export function FileActs({ reference, review, file }: Props) {
  const { t } = useWords();
  const { system } = file;
  const unplaced = review.systems.find((one) => one.system === system)?.unplaced.length ?? 0;
  return (
    <Stack direction="row" spacing={1} sx={{ whiteSpace: 'nowrap' }}>
      {!file.message && (
        <>
          {unplaced > 0 && (
            <ChangeButton variant="outlined" color="warning" onClick={toUnplaced}>
              {t('desk.review.placeColumns', { count: unplaced })}
            </ChangeButton>
          )}
          <ChangeButton
            variant="outlined"
            onClick={() => openDialog({ type: 'map-system', reference, system })}
          >
            {t('desk.review.mapping')}
          </ChangeButton>
        </>
      )}
      <FileButton reference={reference} file={file} issued={review.issued} />
    </Stack>
  );
}
