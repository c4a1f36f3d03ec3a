import { type AutoLock, autoLocks } from '#domain/book/auto-lock.ts';
import { ombud } from '../../../bridge.ts';
import { Choice } from '../../../components/fields/choice.tsx';
import { useKept } from '../../../components/unsaved/use-kept.ts';
import { useWords } from '../../../messages/use-words.ts';
import { SaveForm } from '../../../components/fields/save-form.tsx';
import type { Settings } from '../settings.ts';
import { useChange } from '../use-change.ts';

const options = autoLocks.map((autoLock): `${AutoLock}` => `${autoLock}`);

/** After how long without anybody the book locks itself. */
export function AutoLockForm({ settings }: { readonly settings: Settings }) {
  const { t } = useWords();
  const [chosen, setChosen] = useKept<`${AutoLock}`>('autoLock', `${settings.autoLock}`);
  const { busy, refusal, change } = useChange();
  const autoLock = autoLocks.find((one) => `${one}` === chosen) ?? settings.autoLock;
  return (
    <SaveForm
      title={t('desk.security.title')}
      text={t('desk.security.autoLockText')}
      submit={t('desk.shell.save')}
      busy={busy}
      changed={autoLock !== settings.autoLock}
      refusal={refusal}
      onSubmit={() => void change(() => ombud.settings.change({ autoLock }), { dates: false })}
    >
      <Choice
        label={t('desk.security.autoLock')}
        value={chosen}
        options={options}
        say={(option) =>
          option === 'never'
            ? t('desk.security.never')
            : t('desk.security.minutes', { count: option })
        }
        onChange={setChosen}
      />
    </SaveForm>
  );
}
