import { Box, Typography } from '@mui/material';
import { useWords } from '../../../messages/use-words.ts';
import type { HelpWords } from '../help-words.ts';
import { lawSays } from './law-says.ts';

interface Props {
  readonly article: string;
  readonly step: string;
  readonly say: HelpWords;
}

/** What the law asks behind one step, and where it stands. */
export function LawText({ article, step, say }: Props) {
  const { language } = useWords();
  return (
    <>
      <Typography variant="h1" component="h3">
        {say.law}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {step}
      </Typography>
      {lawSays(article, language).map(({ source, text }) => (
        <Box
          key={source}
          component="section"
          aria-label={source}
          sx={{ mb: 2.5, maxWidth: '68ch' }}
        >
          <Typography variant="h4" component="h4" sx={{ mb: 0.5 }}>
            {source}
          </Typography>
          <Typography sx={{ lineHeight: 1.6 }}>{text}</Typography>
        </Box>
      ))}
      <Typography variant="caption" color="textSecondary">
        {say.ownWords}
      </Typography>
    </>
  );
}
