import { Button, Stack, Typography } from '@mui/material';
import type { TemplateView } from '#shared/contract/cases/letters-contract.ts';
import { sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly versions: TemplateView['versions'];
  readonly onShow: (text: string) => void;
}

/** Every version there has been, the newest first; one that is shown can be put in use again. */
export function TemplateHistory({ versions, onShow }: Props) {
  const { t, language } = useWords();
  return (
    <Stack component="section" spacing={0.5}>
      <Typography variant="h3" component="h2">
        {t('desk.templates.history')}
      </Typography>
      {versions.map(({ number, text, by, reason, at, reset }) => (
        <Stack key={number} direction="row" spacing={1} sx={{ alignItems: 'center' }}>
          <Stack sx={{ flex: 1 }}>
            <Typography variant="body2">
              {number === 0
                ? t('desk.templates.original')
                : t(reset ? 'desk.templates.backToOriginal' : 'desk.templates.own', { number })}
            </Typography>
            <Typography variant="caption" color="textSecondary">
              {[at && sayMoment(at, language), by, reason].filter(Boolean).join(' · ')}
            </Typography>
          </Stack>
          <Button
            aria-label={t('desk.templates.showVersion', { number })}
            onClick={() => onShow(text)}
          >
            {t('desk.templates.show')}
          </Button>
        </Stack>
      ))}
    </Stack>
  );
}
