import { Box, Button, Skeleton, Stack, Typography } from '@mui/material';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { openAbout } from '../../components/about-store.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { ChangeFields } from '../../components/reading/change-fields.tsx';
import { LeadsNotice } from '../../components/reading/leads-notice.tsx';
import { useWords } from '../../messages/use-words.ts';
import { AskedSetting } from './asked-setting.ts';
import type { Settings } from './settings.ts';
import { KeptForm } from '../../components/unsaved/kept-form.tsx';
import { ClosedDays } from './closed-days.tsx';
import { CountryForm } from './country-form.tsx';
import { DragOutForm } from './drag-out-form.tsx';
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
import { TopicList } from './topic-list.tsx';
import { TrayForm } from './tray-form.tsx';
import { WhoForm } from './who-form.tsx';
import { WorkedHolidays } from './worked-holidays.tsx';

/** What holds for the whole book, group by group in the order of `topics`, beside a list of them. */
export function SettingsPage() {
  const { t } = useWords();
  const answer = useAnswer('settings', () => ombud.settings.show(undefined));
  return (
    <Box sx={{ p: 3, pt: 1.5 }}>
      <Stack direction="row" sx={{ mb: 1, justifyContent: 'space-between' }}>
        <Typography variant="h1">{t('desk.settings.title')}</Typography>
        <Button size="small" aria-haspopup="dialog" onClick={() => openAbout()}>
          {t('desk.about.title')}
        </Button>
      </Stack>
      <LeadsNotice sx={{ my: 2, maxWidth: '68rem' }} />
      {answer.state === 'loading' && <Skeleton variant="rounded" height={400} />}
      {answer.state === 'refused' && <RefusalNotice refusal={answer.refusal} />}
      {answer.state === 'ready' && (
        <Stack direction="row">
          <TopicList />
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <AskedSetting />
            <Groups settings={answer.value} />
          </Box>
        </Stack>
      )}
    </Box>
  );
}

function Groups({ settings }: { readonly settings: Settings }) {
  return (
    <>
      <TeamSection />
      <ChangeFields leads>
        <KeptForm name="who" saved={[settings.organisation, settings.handler]}>
          <WhoForm settings={settings} />
        </KeptForm>
      </ChangeFields>
      <ExchangeSection />
      <ChangeFields leads>
        <KeptForm name="country" saved={settings.country}>
          <CountryForm settings={settings} />
        </KeptForm>
        <KeptForm name="targets" saved={settings.targets}>
          <TargetForm settings={settings} />
        </KeptForm>
        <ClosedDays settings={settings} />
        <WorkedHolidays settings={settings} />
        <KeptForm name="review" saved={settings.reviewRequired}>
          <SwitchForm
            settings={settings}
            setting="reviewRequired"
            title="desk.settings.secondPerson"
            text="desk.settings.reviewText"
            label="desk.settings.reviewRequired"
          />
        </KeptForm>
      </ChangeFields>
      <SavedReasonList />
      <ChangeFields leads>
        <RetentionRules />
        {/* It measures staff, so somebody has to want it. */}
        <KeptForm name="handlers" saved={settings.countHandlers}>
          <SwitchForm
            settings={settings}
            setting="countHandlers"
            title="desk.shell.figures"
            text="desk.settings.handlerCountText"
            label="desk.settings.handlerCount"
          />
        </KeptForm>
        <KeptForm name="auto-lock" saved={settings.autoLock}>
          <AutoLockForm settings={settings} />
        </KeptForm>
      </ChangeFields>
      <SecretsSection settings={settings} />
      <ComputerSection />
      <NamingExports />
      <LookForm />
      <TrayForm />
      <DragOutForm />
      <ChangeFields leads>
        <LetterheadSection />
      </ChangeFields>
    </>
  );
}
