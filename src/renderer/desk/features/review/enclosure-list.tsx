import { Stack, Typography } from '@mui/material';
import type { Review } from '#shared/contract/cases/review-contract.ts';
import { useWords } from '../../messages/use-words.ts';
import { FileButton } from './file-button.tsx';
import { FlagPanel } from './flags/flag-panel.tsx';

interface Props {
  readonly reference: string;
  readonly review: Review;
}

/** Files that are no tables and go with the answer as they are, unless they are left out whole. */
export function EnclosureList({ reference, review }: Props) {
  const { t, words } = useWords();
  const enclosures = review.files.filter(({ tables }) => tables.length === 0);
  if (enclosures.length === 0) return null;
  return (
    <Stack component="section" spacing={1} aria-label={t('desk.review.enclosures')}>
      <Typography variant="h3" component="h2">
        {t('desk.review.enclosures')}
      </Typography>
      {enclosures.map((file) => (
        <Stack key={file.documentId} sx={{ alignItems: 'start' }}>
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {[file.system, file.file].join(': ')}
          </Typography>
          {file.leftOut && (
            <Typography variant="caption" color="textSecondary">
              {t('desk.review.fileOut', { ground: words(`grounds.${file.leftOut.ground}`) })}
            </Typography>
          )}
          <FileButton reference={reference} file={file} issued={review.issued} />
          {file.undecidedNames > 0 && (
            <FlagPanel
              reference={reference}
              address={{ documentId: file.documentId, table: 0 }}
              columns={[]}
              flags={file.undecidedNames}
              own={review.own}
            />
          )}
        </Stack>
      ))}
    </Stack>
  );
}
