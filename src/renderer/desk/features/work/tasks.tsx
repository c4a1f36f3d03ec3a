import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { Row, RowList } from '../../components/lists/row-list.tsx';
import { useExecute } from '../../components/use-execute.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { sayDue } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { DayLabel } from './day-label.tsx';
import { OpenButton } from './open-button.tsx';
import { Part } from './part.tsx';

/** What is to be done, by whom and by when; what is done stays. */
export function Tasks({ view }: { readonly view: CaseView }) {
  const { t, language } = useWords();
  const { reference, tasks, handler } = view;
  const execute = useExecute(reference);
  return (
    <Part
      title={t('desk.work.tasks')}
      help={t('desk.work.tasksHelp')}
      actions={
        <OpenButton
          label={t('desk.work.addTask')}
          dialog={{ type: 'work', act: 'add-task', reference, handler }}
        />
      }
    >
      {tasks.length > 0 && (
        <RowList aria-label={t('desk.work.tasks')}>
          {tasks.map((task) => (
            <Row
              key={task.id}
              title={task.title}
              detail={[
                task.owner,
                task.dueOn && t('desk.work.by', { date: sayDue(task.dueOn, language) }),
                task.state === 'dropped' && task.reason,
              ]
                .filter(Boolean)
                .join(' · ')}
              mark={
                <DayLabel
                  state={task.state === 'open' ? 'open' : 'over'}
                  dueOn={task.dueOn}
                  over={t(`desk.work.taskStates.${task.state}`)}
                />
              }
              actions={
                task.state === 'open' && (
                  <>
                    <ChangeButton
                      aria-label={t('desk.work.dropOf', { title: task.title })}
                      onClick={() =>
                        openDialog({
                          type: 'work',
                          act: 'drop-task',
                          reference,
                          id: task.id,
                          name: task.title,
                        })
                      }
                    >
                      {t('desk.work.drop')}
                    </ChangeButton>
                    <ChangeButton
                      aria-label={t('desk.work.completeOf', { title: task.title })}
                      onClick={() => void execute({ type: 'complete-task', id: task.id })}
                    >
                      {t('desk.work.complete')}
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
