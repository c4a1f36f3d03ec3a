import { Typography } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { FactCard } from '../../components/lists/fact-card.tsx';
import { FactList } from '../../components/lists/fact-list.tsx';
import { Step } from '../../components/lists/step-list.tsx';
import { TimeLeft } from '../../components/labels/time-left.tsx';
import { ToneLabel } from '../../components/labels/tone-label.tsx';
import { sayDue, sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { ActButton } from './act-button.tsx';

/** What went to the authority, and what it is still owed (Art. 33(4)). */
export function NotificationStep({ view }: { readonly view: CaseView }) {
  const { t, language } = useWords();
  const { notification } = view.breach;
  const owed = view.supplementDue;
  const { service, weeks } = view.breachRoute;
  return (
    <Step
      title={t('workflow.checks.authority-notified')}
      help={t('desk.breach.notifyHelp')}
      done={notification?.complete === true}
      actions={
        notification ? (
          <ActButton view={view} act="supplement" label={t('desk.breach.supplement')} />
        ) : (
          <ActButton view={view} act="notify" label={t('desk.breach.recordNotification')} />
        )
      }
    >
      {!notification && service && (
        <Typography variant="body2">{t('desk.breach.notifyIn', { service })}</Typography>
      )}
      {!notification && (
        <Typography variant="body2" component="div" sx={{ display: 'flex', gap: 1 }}>
          {t('desk.breach.notifyBy', { when: sayDue(view.due.due, language) })}
          <TimeLeft due={view.due.due} />
        </Typography>
      )}
      {notification && (
        <FactCard>
          <FactList
            facts={[
              { term: t('desk.breach.notifiedAt'), value: sayMoment(notification.at, language) },
              { term: t('desk.breach.receipt'), value: notification.receipt },
              { term: t('desk.breach.delayReasons'), value: notification.delayReasons },
              ...notification.supplements.map(({ at, text }) => ({
                term: t('desk.breach.supplementOf', { when: sayMoment(at, language) }),
                value: text,
              })),
              {
                term: t('desk.breach.state'),
                value: notification.complete ? (
                  <ToneLabel tone="good">{t('desk.breach.complete')}</ToneLabel>
                ) : (
                  <ToneLabel tone="warn">
                    {owed
                      ? t('desk.breach.owed', { date: sayDue(owed, language), weeks })
                      : t('desk.breach.owedSoon')}
                  </ToneLabel>
                ),
              },
            ]}
          />
        </FactCard>
      )}
    </Step>
  );
}
