import { Typography } from '@mui/material';
import type { TextsRead } from '#shared/list/found-in.ts';
import { useWords } from '../../../messages/use-words.ts';

/** How far texts have been read, and how many cases were not looked at for a phrase. */
export type SearchedTexts = TextsRead & { readonly unlooked: number };

/** Says what a search for words has not read of the files in the cases; nothing where it has read all. */
export function TextsState({ cases, done, unread, beyond, cut, unlooked }: SearchedTexts) {
  const { t } = useWords();
  const reasons = ['pictures', 'oldOffice', 'locked', 'unreadable'] as const;
  const sum = reasons.reduce((all, why) => all + unread[why], 0);
  const whys = reasons
    .filter((why) => unread[why] > 0)
    .map((why) => t(`desk.search.why.${why}`, { count: unread[why] }));
  const said = [
    ...(unlooked > 0 ? [t('desk.search.unlooked', { count: unlooked })] : []),
    ...(done < cases ? [t('desk.search.reading', { done, cases })] : []),
    ...(beyond > 0 ? [t('desk.search.beyond', { count: beyond })] : []),
    ...(sum > 0 ? [t('desk.search.unread', { count: sum, why: whys.join(', ') })] : []),
    ...(cut > 0 ? [t('desk.search.readInPart', { count: cut })] : []),
  ];
  return (
    <Typography variant="caption" color="textSecondary" component="output" sx={{ px: 3, pb: 0.5 }}>
      {said.join(' ')}
    </Typography>
  );
}
