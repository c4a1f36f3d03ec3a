import { styled } from '@mui/material/styles';
import { useWords } from '../../../messages/use-words.ts';

const Details = styled('details')(({ theme }) => ({
  ...theme.typography.caption,
  color: (theme.vars ?? theme).palette.text.secondary,
  '& summary': { cursor: 'pointer', width: 'fit-content' },
  '& blockquote': {
    margin: theme.spacing(0.75, 0, 0),
    paddingInlineStart: theme.spacing(1.25),
    borderInlineStart: `2px solid ${(theme.vars ?? theme).palette.divider}`,
  },
}));

/** The sentences of the published policy an entry rests on, which are Swedish whatever the desk speaks. */
export function Quotes({ quotes }: { readonly quotes: readonly string[] }) {
  const { t } = useWords();
  if (quotes.length === 0) return null;
  return (
    <Details>
      <summary>{t('desk.register.inPolicy', { count: quotes.length })}</summary>
      {quotes.map((quote) => (
        <blockquote key={quote} lang="sv">
          {quote}
        </blockquote>
      ))}
    </Details>
  );
}
