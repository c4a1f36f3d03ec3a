import { Box, Skeleton, Typography } from '@mui/material';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { ChangeFields } from '../../components/reading/change-fields.tsx';
import { LeadsNotice } from '../../components/reading/leads-notice.tsx';
import { useWords } from '../../messages/use-words.ts';
import { AskedSetting } from './asked-setting.ts';
import { KeptForm } from '../../components/unsaved/kept-form.tsx';
import { ClosedDays } from './closed-days.tsx';
import { CountryForm } from './country-form.tsx';
import { ExchangeSection } from './exchange/exchange-section.tsx';
import { LetterheadSection } from './letterhead/letterhead-section.tsx';
import { LookForm } from './look-form.tsx';
import { RetentionRules } from './retention-rules.tsx';
import { AutoLockForm } from './security/auto-lock-form.tsx';
import { NamingExports } from './security/naming-exports.tsx';
import { ComputerSection } from './security/computer-section.tsx';
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
      <LeadsNotice sx={{ mb: 2 }} />
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
            <ChangeFields leads>
              <KeptForm name="who" saved={[answer.value.organisation, answer.value.handler]}>
                <WhoForm settings={answer.value} />
              </KeptForm>
              <KeptForm name="country" saved={answer.value.country}>
                <CountryForm settings={answer.value} />
              </KeptForm>
              <KeptForm name="targets" saved={answer.value.targets}>
                <TargetForm settings={answer.value} />
              </KeptForm>
              <KeptForm name="review" saved={answer.value.reviewRequired}>
                <SwitchForm
                  settings={answer.value}
                  setting="reviewRequired"
                  title="desk.settings.secondPerson"
                  text="desk.settings.reviewText"
                  label="desk.settings.reviewRequired"
                />
              </KeptForm>
              {/* It measures staff, so somebody has to want it. */}
              <KeptForm name="handlers" saved={answer.value.countHandlers}>
                <SwitchForm
                  settings={answer.value}
                  setting="countHandlers"
                  title="desk.shell.figures"
                  text="desk.settings.handlerCountText"
                  label="desk.settings.handlerCount"
                />
              </KeptForm>
              <KeptForm name="auto-lock" saved={answer.value.autoLock}>
                <AutoLockForm settings={answer.value} />
              </KeptForm>
            </ChangeFields>
            <LookForm />
            <SecretsSection settings={answer.value} />
            <NamingExports />
            <ComputerSection />
          </Box>
          <Box sx={{ display: 'grid', gap: 2.5 }}>
            <ChangeFields leads>
              <ClosedDays settings={answer.value} />
              <WorkedHolidays settings={answer.value} />
              <RetentionRules />
            </ChangeFields>
            <SavedReasonList />
            <ExchangeSection />
          </Box>
        </Box>
      )}
      <ChangeFields leads>
        <LetterheadSection />
      </ChangeFields>
    </Box>
  );
}
