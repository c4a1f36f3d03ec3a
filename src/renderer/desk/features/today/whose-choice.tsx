import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { whose as choices, type Whose } from '#domain/team/whose.ts';
import { chooseToday } from '../../ask/today-choice.ts';
import { useWords } from '../../messages/use-words.ts';

/** Whose cases are shown: kept for each officer. */
export function WhoseChoice({ whose }: { readonly whose: Whose }) {
  const { t } = useWords();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={whose}
      aria-label={t('desk.today.whose')}
      onChange={(_, chosen: Whose | null) => chosen && void chooseToday(chosen)}
    >
      {choices.map((one) => (
        <ToggleButton key={one} value={one}>
          {t(`desk.today.whoseChoices.${one}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
