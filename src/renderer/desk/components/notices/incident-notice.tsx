import { Alert, AlertTitle, Button, Link } from '@mui/material';
import type { Response } from '#shared/contract/contract.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { RefusalNotice } from './refusal-notice.tsx';

type Incident = Extract<Response<'incidents:show'>, { ok: true }>['value'][number];

/** What befell the book: it stays until somebody says that they have read it. */
export function IncidentNotice() {
  const { t, language } = useWords();
  const { busy, refusal, run } = useTask();
  const answer = useAnswer('incidents', () => ombud.incidents.show(undefined));
  const told = (incident: Incident) => {
    if (incident.type === 'tail-lost') {
      return t('desk.incidents.tailLost', { count: incident.events });
    }
    if (incident.type === 'damage-found') {
      const { seq } = incident;
      return seq === undefined
        ? t('desk.incidents.damageFound')
        : t('desk.incidents.damageFoundAt', { seq });
    }
    if (incident.type === 'files-healed') {
      return t('desk.incidents.filesHealed', { count: incident.files });
    }
    if (incident.type === 'journal-healed') {
      const { events, aside, carried } = incident;
      return [
        t('desk.incidents.healed', { count: events }),
        ...(aside ? [t('desk.incidents.healedAside')] : []),
        ...(carried ? [t('desk.incidents.healedCarried')] : []),
      ].join(' ');
    }
    return t(`desk.incidents.${incident.was}`);
  };
  if (answer.state !== 'ready' || answer.value.length === 0) return null;
  const shown = answer.value;
  return (
    <Alert
      severity="error"
      action={
        <Button
          color="inherit"
          size="small"
          loading={busy}
          onClick={() => void run(() => ombud.incidents.read({ shown: [...shown] }))}
        >
          {t('desk.incidents.read')}
        </Button>
      }
    >
      <AlertTitle>{t('desk.incidents.title')}</AlertTitle>
      {shown.map((incident) => (
        <p key={`${incident.at} ${told(incident)}`} style={{ margin: 0 }}>
          {`${sayMoment(incident.at, language)}: ${told(incident)}`}
        </p>
      ))}
      {shown.some(({ type }) => type === 'damage-found') && (
        <Link href={toHash({ page: 'checks' })} color="inherit">
          {t('desk.incidents.whatToDo')}
        </Link>
      )}
      <RefusalNotice refusal={refusal} />
    </Alert>
  );
}
