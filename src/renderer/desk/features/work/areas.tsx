import type { CaseView } from '#shared/views/views.ts';
import { Row, RowList } from '../../components/lists/row-list.tsx';
import { useExecute } from '../../components/use-execute.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';
import { DayLabel } from './day-label.tsx';
import { OpenButton } from './open-button.tsx';
import { Part } from './part.tsx';
import { sayArea } from './say-area.ts';

/** Where the person's data may be, and which colleague was asked to look. */
export function Areas({ view }: { readonly view: CaseView }) {
  const { t, language } = useWords();
  const { reference, areas, handler, status, workflow } = view;
  const execute = useExecute(reference);
  const open = status !== 'closed';
  return (
    <Part
      title={t('desk.work.areas')}
      help={t('desk.work.areasHelp')}
      actions={
        open && (
          <OpenButton
            label={t('desk.work.askArea')}
            dialog={{ type: 'work', act: 'ask-area', reference, handler }}
          />
        )
      }
    >
      {areas.length > 0 && (
        <RowList aria-label={t('desk.work.areas')}>
          {areas.map((area) => (
            <Row
              key={area.id}
              title={area.system}
              detail={sayArea(area, t, language)}
              mark={
                <DayLabel
                  state={area.state === 'asked' ? 'open' : 'over'}
                  dueOn={area.dueOn}
                  over={t('desk.work.received')}
                />
              }
              actions={
                open && (
                  <>
                    {area.state === 'asked' && (
                      <ChangeButton
                        aria-label={t('desk.work.chaseOf', { system: area.system })}
                        onClick={() => void execute({ type: 'chase-area', id: area.id })}
                      >
                        {t('desk.work.chase')}
                      </ChangeButton>
                    )}
                    <ChangeButton
                      aria-label={t('desk.work.receiveOf', { system: area.system })}
                      onClick={() =>
                        openDialog({
                          type: 'work',
                          act: 'receive-area',
                          reference,
                          area,
                          grounds: workflow.grounds,
                        })
                      }
                    >
                      {t(area.state === 'asked' ? 'desk.work.receive' : 'desk.work.correct')}
                    </ChangeButton>
                  </>
                )
              }
            />
          ))}
        </RowList>
      )}
    </Part>
  );
}
