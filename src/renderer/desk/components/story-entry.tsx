import { Typography, type TypographyProps } from '@mui/material';
import type { TimelineEntry } from '#shared/views/views.ts';
import { timelineText } from '#shared/words/timeline-text.ts';
import { inWords } from '../messages/in-words.ts';
import { sayBy } from '../messages/say-by.ts';
import { useWords } from '../messages/use-words.ts';

interface Props extends Pick<TypographyProps, 'variant' | 'sx'> {
  readonly entry: TimelineEntry;
}

/** What happened in a case, when and by whom: an item of its story. */
export function StoryEntry({ entry, ...text }: Props) {
  const { t, words, language } = useWords();
  return (
    <li>
      <Typography {...text}>{timelineText(words, inWords(entry, t, language))}</Typography>
      <Typography variant="caption" color="textSecondary">
        {sayBy(entry, t, language)}
      </Typography>
    </li>
  );
}
