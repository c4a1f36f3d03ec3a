import { useState } from 'react';
import { useAnswer } from '../../ask/use-answer.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { FolderField } from '../../components/fields/folder-field.tsx';
import { SaveForm } from '../../components/fields/save-form.tsx';
import { sayToast } from '../../components/notices/toast-store.ts';
import { useWords } from '../../messages/use-words.ts';

/** Into which folder letters are saved as they are dragged out of the window. Without one, nothing is dragged. */
export function DragOutForm() {
  const { t } = useWords();
  const [times, setTimes] = useState(0);
  const answer = useAnswer('drag-out', () => ombud.dragOut.show(undefined), times);
  const [typed, setTyped] = useState<string>();
  const { busy, refusal, run } = useTask();
  const saved = (answer.state === 'ready' && answer.value.folder) || '';
  const folder = typed ?? saved;
  const choose = async () => {
    if (!(await run(() => ombud.dragOut.choose({ folder: folder.trim() || null })))) return;
    setTyped(undefined);
    setTimes(times + 1);
    sayToast({ tone: 'done', title: t('desk.settings.saved') });
  };
  return (
    <SaveForm
      title={t('desk.dragOut.title')}
      text={t('desk.dragOut.text')}
      submit={t('desk.shell.save')}
      busy={busy}
      changed={folder.trim() !== saved}
      changes={false}
      refusal={refusal}
      onSubmit={() => void choose()}
    >
      <FolderField
        label={t('desk.dragOut.folder')}
        value={folder}
        help={t('desk.dragOut.folderHelp')}
        onChange={setTyped}
      />
    </SaveForm>
  );
}
