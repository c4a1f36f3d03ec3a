import { Alert, Box, Button, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import type { LetterheadFacts } from '#domain/letter/letterhead/letterhead.ts';
import { useShut } from '../../../components/reading/why-shut.ts';
import { useWords } from '../../../messages/use-words.ts';
import { readLogo, type Picture } from './read-logo.ts';

interface Props {
  readonly facts: LetterheadFacts;
  /** Whether letters would have a logo as things are written now. */
  readonly has: boolean;
  readonly onFacts: (facts: LetterheadFacts) => void;
  readonly onPicture: (picture: Picture | 'remove') => void;
}

/** The logo, and what it shows for those who do not see it. */
export function LogoFields({ facts, has, onFacts, onPicture }: Props) {
  const { t } = useWords();
  const isShut = useShut();
  const [unreadable, setUnreadable] = useState(false);
  const pick = async (file: File) => {
    const picture = await readLogo(file);
    setUnreadable(!picture);
    if (picture) onPicture(picture);
  };
  return (
    <Box
      component="section"
      aria-label={t('desk.letterhead.logo')}
      sx={{ display: 'grid', gap: 1.5 }}
    >
      <Typography variant="h4" component="h3">
        {t('desk.letterhead.logo')}
      </Typography>
      <Stack direction="row" spacing={1}>
        <Button component="label" variant="outlined" disabled={isShut}>
          {t(has ? 'desk.letterhead.changeLogo' : 'desk.letterhead.pickLogo')}
          <input
            hidden
            type="file"
            accept="image/png,image/svg+xml"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              target.value = '';
              if (file) void pick(file);
            }}
          />
        </Button>
        {has && (
          <Button color="error" onClick={() => onPicture('remove')}>
            {t('desk.letterhead.removeLogo')}
          </Button>
        )}
      </Stack>
      {unreadable && <Alert severity="error">{t('desk.letterhead.unreadable')}</Alert>}
      {has && (
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '1fr 1fr' }}>
          {(['sv', 'en'] as const).map((language) => (
            <TextField
              key={language}
              required
              label={t(`desk.letterhead.logoText.${language}`)}
              helperText={language === 'sv' && t('desk.letterhead.logoTextHelp')}
              error={facts.logoText[language].trim() === ''}
              value={facts.logoText[language]}
              slotProps={{ htmlInput: { lang: language } }}
              onChange={(event) =>
                onFacts({
                  ...facts,
                  logoText: { ...facts.logoText, [language]: event.target.value },
                })
              }
            />
          ))}
        </Box>
      )}
    </Box>
  );
}
