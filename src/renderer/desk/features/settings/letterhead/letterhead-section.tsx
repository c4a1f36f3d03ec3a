import { useMemo, useState } from 'react';
import type { LetterheadView } from '#shared/contract/book/letterhead-contract.ts';
import { useAnswer } from '../../../ask/use-answer.ts';
import { useTask } from '../../../ask/use-task.ts';
import { ombud } from '../../../bridge.ts';
import { RefusalNotice } from '../../../components/notices/refusal-notice.tsx';
import { sayToast } from '../../../components/notices/toast-store.ts';
import { KeptForm } from '../../../components/unsaved/kept-form.tsx';
import { useForget } from '../../../components/unsaved/use-forget.ts';
import { useChanges } from '../../../components/unsaved/use-changes.ts';
import { useWords } from '../../../messages/use-words.ts';
import { SaveForm } from '../../../components/fields/save-form.tsx';
import { GroupSkeleton } from '../../../components/fields/group-skeleton.tsx';
import { LetterheadFields } from './letterhead-fields.tsx';
import { LetterheadPreview } from './letterhead-preview.tsx';
import { LogoFields } from './logo-fields.tsx';
import type { Picture } from './read-logo.ts';

/** What stands on the company's letters, beside a letter that shows it. */
export function LetterheadSection() {
  const { t } = useWords();
  const answer = useAnswer('letterhead', () => ombud.letterhead.show(undefined));
  if (answer.state === 'loading')
    return <GroupSkeleton title={t('desk.letterhead.title')} height={400} />;
  if (answer.state === 'refused') return <RefusalNotice refusal={answer.refusal} />;
  return (
    <KeptForm name="letterhead" saved={answer.value.facts}>
      <LetterheadForm view={answer.value} />
    </KeptForm>
  );
}

function LetterheadForm({ view }: { readonly view: LetterheadView }) {
  const { t } = useWords();
  const form = useChanges('changes', view.facts);
  const { value: facts, setValue: setFacts } = form;
  const [logo, setLogo] = useState<Picture | 'keep' | 'remove'>('keep');
  const { busy, refusal, run } = useTask();
  const forget = useForget();
  const wanted = useMemo(() => ({ facts, logo }), [facts, logo]);
  const changed = logo !== 'keep' || form.isChanged;
  const save = async () => {
    if (!(await run(() => ombud.letterhead.change({ facts: form.changes, logo })))) return;
    forget();
    setLogo('keep');
    sayToast({ tone: 'done', title: t('desk.letterhead.saved') });
  };
  return (
    <SaveForm
      title={t('desk.letterhead.title')}
      text={t('desk.letterhead.about')}
      submit={t('desk.letterhead.save')}
      busy={busy}
      changed={changed}
      refusal={refusal}
      onSubmit={() => void save()}
      after={<LetterheadPreview wanted={wanted} />}
    >
      <LogoFields
        facts={facts}
        has={logo === 'keep' ? view.logo : logo !== 'remove'}
        onFacts={setFacts}
        onPicture={setLogo}
      />
      <LetterheadFields facts={facts} fromRecord={view.fromRecord} onChange={setFacts} />
    </SaveForm>
  );
}
