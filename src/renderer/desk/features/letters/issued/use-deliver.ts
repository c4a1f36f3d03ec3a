import { useState } from 'react';
import type { CaseView } from '#shared/views/views.ts';
import { answered } from '../../../ask/answered.ts';
import { ombud } from '../../../bridge.ts';
import { noteTaken, tellLeaving } from '../../../components/files/hand-out.ts';
import type { Act } from '../../../components/menu/act.ts';
import { sayToast } from '../../../components/notices/toast-store.ts';
import { useSayRefusal } from '../../../components/notices/use-say-refusal.ts';
import { useWords } from '../../../messages/use-words.ts';
import { type Delivery, saveDelivered } from './delivery.ts';

const forms = ['package', 'protectedPackage', 'protectedPdf'] as const;

/** The ways in which a copy of an issued letter is handed over: as a package, or behind a password, whose halves are to be saved apart. */
export function useDeliver(reference: string, letter: CaseView['documents'][number]) {
  const { t } = useWords();
  const sayRefusal = useSayRefusal();
  const [busy, setBusy] = useState(false);
  const [locked, setLocked] = useState<Required<Delivery>>();
  const taken = (way: 'saved' | 'protected') =>
    void noteTaken({ reference, name: t(`case.letters.${letter.kind}`), way });
  const make = async (form: (typeof forms)[number]) => {
    setBusy(true);
    const wanted = { reference, documentId: letter.document.id };
    const made = await answered<Delivery>(
      form === 'protectedPdf'
        ? ombud.letters.protect(wanted)
        : ombud.letters.package({ ...wanted, protect: form === 'protectedPackage' }),
    );
    setBusy(false);
    if (!made.ok) return sayRefusal(made.error);
    const { file, sheet } = made.value;
    if (sheet) return setLocked({ file, sheet });
    tellLeaving();
    taken('saved');
    saveDelivered(file);
    sayToast({ tone: 'done', title: t('desk.deliver.saved') });
  };
  const acts = forms.map((form): Act => ({
    id: form,
    name: t(`desk.deliver.${form}`),
    isShut: busy,
    run: () => void make(form),
  }));
  return {
    busy,
    acts,
    locked,
    onSaved: () => taken('protected'),
    onClose: () => setLocked(undefined),
  };
}
