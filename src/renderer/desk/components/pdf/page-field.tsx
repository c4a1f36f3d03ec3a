import { Stack, TextField, Typography } from '@mui/material';
import { type KeyboardEvent, useState } from 'react';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly page: number;
  readonly pages: number;
  readonly onGo: (page: number) => void;
}

/** Which page is looked at; another number goes there. */
export function PageField({ page, pages, onGo }: Props) {
  const { t, language } = useWords();
  // What is being typed; nothing while the field only follows.
  const [typed, setTyped] = useState<string>();
  const go = () => {
    const wanted = Number.parseInt(typed ?? '', 10);
    if (wanted > 0) onGo(Math.min(pages, wanted));
    setTyped(undefined);
  };
  const hear = (event: KeyboardEvent) => {
    if (event.key === 'Enter') go();
    else if (event.key === 'Escape' && typed !== undefined) {
      event.stopPropagation();
      setTyped(undefined);
    }
  };
  return (
    <Stack direction="row" spacing={0.75} sx={{ alignItems: 'center' }}>
      <TextField
        value={typed ?? String(page)}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={go}
        onKeyDown={hear}
        sx={{ width: '3.25rem' }}
        slotProps={{
          htmlInput: {
            'aria-label': t('desk.pdf.page', { page, of: pages }),
            inputMode: 'numeric',
            autoComplete: 'off',
            style: { textAlign: 'center', paddingInline: 4, paddingBlock: 5 },
          },
        }}
      />
      <Typography
        variant="body2"
        color="textSecondary"
        noWrap
        aria-hidden
        sx={{ '@container pdf (max-width: 24rem)': { display: 'none' } }}
      >
        {t('desk.pdf.ofPages', { of: pages.toLocaleString(language) })}
      </Typography>
    </Stack>
  );
}
