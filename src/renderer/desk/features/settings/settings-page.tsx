import { Box, Skeleton, Typography } from '@mui/material';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { useWords } from '../../messages/use-words.ts';
import { AskedSetting } from './asked-setting.ts';
import { ClosedDays } from './closed-days.tsx';
import { CountryForm } from './country-form.tsx';
import { ExchangeSection } from './exchange/exchange-section.tsx';
import { LetterheadSection } from './letterhead/letterhead-section.tsx';
import { RetentionRules } from './retention-rules.tsx';
import { AutoLockForm } from './security/auto-lock-form.tsx';
import { NamingExports } from './security/naming-exports.tsx';
import { SecretsSection } from './security/secrets-section.tsx';
import { SavedReasonList } from './saved-reasons.tsx';
import { SwitchForm } from './switch-form.tsx';
import { TeamSection } from './team/team-section.tsx';
import { TargetForm } from './target-form.tsx';
import { WhoForm } from './who-form.tsx';
import { WorkedHolidays } from './worked-holidays.tsx';

/** What holds for the whole book. */
export function SettingsPage() {
  const { t } = useWords();
  const answer = useAnswer('settings', () => ombud.settings.show(undefined));
  return (
    <Box sx={{ p: 3, pt: 1.5, maxWidth: 1120 }}>
      <Typography variant="h1" sx={{ mb: 2 }}>
        {t('desk.settings.title')}
      </Typography>
      {answer.state === 'loading' && <Skeleton variant="rounded" height={400} />}
      {answer.state === 'refused' && <RefusalNotice refusal={answer.refusal} />}
      {answer.state === 'ready' && (
        <Box
          sx={{
            display: 'grid',
            gap: 2.5,
            alignItems: 'start',
            gridTemplateColumns: 'repeat(auto-fit, minmax(420px, 1fr))',
          }}
        >
          <AskedSetting />
          <Box sx={{ display: 'grid', gap: 2.5 }}>
            <TeamSection />
            <WhoForm settings={answer.value} />
            <CountryForm key={answer.value.country} settings={answer.value} />
            <TargetForm settings={answer.value} />
            <SwitchForm
              settings={answer.value}
              setting="reviewRequired"
              title="desk.settings.secondPerson"
              text="desk.settings.reviewText"
              label="desk.settings.reviewRequired"
            />
            {/* It measures staff, so somebody has to want it. */}
            <SwitchForm
              settings={answer.value}
              setting="countHandlers"
              title="desk.shell.figures"
              text="desk.settings.handlerCountText"
              label="desk.settings.handlerCount"
            />
            <AutoLockForm settings={answer.value} />
            <SecretsSection settings={answer.value} />
            <NamingExports />
          </Box>
          <Box sx={{ display: 'grid', gap: 2.5 }}>
            <ClosedDays settings={answer.value} />
            <WorkedHolidays settings={answer.value} />
            <RetentionRules />
            <SavedReasonList />
            <ExchangeSection />
          </Box>
        </Box>
      )}
      <LetterheadSection />
    </Box>
  );
}
