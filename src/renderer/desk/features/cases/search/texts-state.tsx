import { Typography } from '@mui/material';
import type { TextsRead } from '#shared/list/found-in.ts';
import { useWords } from '../../../messages/use-words.ts';

/** Says what a search for words has not read of the files in the cases; nothing where it has read all. */
export function TextsState({ cases, done, unread, beyond, cut }: TextsRead) {
  const { t } = useWords();
  const said = [
    ...(done < cases ? [t('desk.search.reading', { done, cases })] : []),
    ...(beyond > 0 ? [t('desk.search.beyond', { count: beyond })] : []),
    ...(unread > 0 ? [t('desk.search.unread', { count: unread })] : []),
    ...(cut > 0 ? [t('desk.search.readInPart', { count: cut })] : []),
  ];
  return (
    <Typography variant="caption" color="textSecondary" component="output" sx={{ px: 3, pb: 0.5 }}>
      {said.join(' ')}
    </Typography>
  );
}
