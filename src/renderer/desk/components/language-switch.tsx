import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import type { Language } from '#domain/language.ts';
import { useWords } from '../messages/use-words.ts';

interface Props {
  readonly onSpeak: (language: Language) => void;
}

/** Swedish or English, each named in its own language. */
export function LanguageSwitch({ onSpeak }: Props) {
  const { t, language } = useWords();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={language}
      aria-label={t('desk.shell.language')}
      onChange={(_, chosen: Language | null) => chosen && onSpeak(chosen)}
    >
      <ToggleButton value="sv" lang="sv">
        {t('desk.shell.swedish')}
      </ToggleButton>
      <ToggleButton value="en" lang="en">
        {t('desk.shell.english')}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
