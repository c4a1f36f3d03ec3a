import { Typography } from '@mui/material';
import { isPortable } from '#domain/case/portability/facts.ts';
import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { Row, RowList } from '../../components/lists/row-list.tsx';
import { Step } from '../../components/lists/step-list.tsx';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';

/** What a set is taken for until somebody says: the usual case of a customer's own entries. */
const usual = { basis: 'contract', provided: true, automated: true } as const;

/** Which of the collected data the right covers (Art. 20(1)). Where it covers none, the access copy is offered instead. */
export function PortabilityStep({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { reference, data, portable, status } = view;
  const systems = [...new Set(data.map(({ system }) => system))];
  const setOf = (system: string) => portable.find((set) => set.system === system);
  const done = systems.length > 0 && systems.every((system) => setOf(system));
  const none = done && !portable.some(isPortable);
  return (
    <Step
      title={t('workflow.checks.portability-assessed')}
      help={t(none ? 'desk.measures.nothingPortable' : 'desk.measures.portabilityHelp')}
      done={done}
    >
      {systems.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('desk.measures.nothingCollected')}
        </Typography>
      )}
      {systems.length > 0 && (
        <RowList aria-label={t('workflow.checks.portability-assessed')}>
          {systems.map((system) => {
            const set = setOf(system);
            return (
              <Row
                key={system}
                title={system}
                detail={
                  set
                    ? t(
                        isPortable(set) ? 'desk.measures.isPortable' : 'desk.measures.notPortable',
                        {
                          basis: t(`workflow.portableBases.${set.basis}`),
                        },
                      )
                    : t('desk.measures.notAssessed')
                }
                actions={
                  status !== 'closed' && (
                    <ChangeButton
                      aria-label={t('desk.measures.assessOf', { system })}
                      onClick={() =>
                        openDialog({
                          type: 'measures',
                          act: 'portable',
                          reference,
                          set: set ?? { system, ...usual },
                        })
                      }
                    >
                      {t('desk.measures.assess')}
                    </ChangeButton>
                  )
                }
              />
            );
          })}
        </RowList>
      )}
    </Step>
  );
}
