import { Box, Button, Typography } from '@mui/material';
import type { Block } from '#shared/letter-text/letter-text.ts';
import { useWords } from '../../../../messages/use-words.ts';
import { useEditing } from '../editing.ts';

/** What the letter view has no form for: as it stands, with why, and the way to the code. */
export function CodeBlock({ block }: { readonly block: Extract<Block, { type: 'code' }> }) {
  const { t } = useWords();
  const { onCode } = useEditing();
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1.5, p: 1 }}>
      <Typography variant="caption" color="textSecondary">
        {t(`desk.letterView.codes.${block.why}`)}
      </Typography>
      <Box component="pre" sx={{ m: 0, fontSize: 12, overflowX: 'auto' }} tabIndex={0}>
        {block.lines.join('\n')}
      </Box>
      <Button size="small" onClick={onCode}>
        {t('desk.letterView.showCode')}
      </Button>
    </Box>
  );
}
