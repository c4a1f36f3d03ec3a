import { Box, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import type { Request } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { answered } from '../../../ask/answered.ts';
import { ombud } from '../../../bridge.ts';
import { PdfViewer } from '../../../components/pdf/pdf-viewer.tsx';
import { RefusalNotice } from '../../../components/notices/refusal-notice.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { useSettled } from '../../../ask/use-settled.ts';

type Wanted = Omit<Request<'letterhead:preview'>, 'language'>;

/** How a letter would look under the letterhead as it is being written. */
export function LetterheadPreview({ wanted }: { readonly wanted: Wanted }) {
  const { t, language } = useWords();
  const settled = useSettled(wanted, 500);
  const [shown, setShown] = useState<{ pdf?: Uint8Array; refusal?: Refusal }>({});
  useEffect(() => {
    let current = true;
    void answered(ombud.letterhead.preview({ ...settled, language })).then((drawn) => {
      if (!current) return;
      setShown(drawn.ok ? { pdf: drawn.value.pdf } : { refusal: drawn.error });
    });
    return () => {
      current = false;
    };
  }, [settled, language]);
  return (
    <Box component="section" aria-label={t('desk.letterhead.preview')}>
      <Typography variant="h4" component="h3" sx={{ mb: 1 }}>
        {t('desk.letterhead.preview')}
      </Typography>
      <RefusalNotice refusal={shown.refusal} />
      {shown.pdf && (
        <PdfViewer bytes={shown.pdf} label={t('desk.letterhead.preview')} language={language} />
      )}
    </Box>
  );
}
