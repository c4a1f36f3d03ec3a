import { measureKinds } from '#domain/case/measures/facts.ts';
import type { CaseView } from '#shared/views/views.ts';
import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import { Choice } from '../../components/fields/choice.tsx';
import { MomentField } from '../../components/fields/moment-field.tsx';
import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { useWhen } from '../../components/labels/use-when.ts';
import { WordsField } from '../../components/fields/words-field.tsx';
import { SavedReasons } from '../../components/reasons/saved-reasons.tsx';
import { useWords } from '../../messages/use-words.ts';
import { usualGround } from './usual-ground.ts';
import { usualMeasure } from './usual-measure.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

interface Props {
  readonly reference: string;
  readonly kind: CaseView['kind'];
  readonly grounds: CaseView['workflow']['grounds'];
}

/** Records what was done with one data set; what is kept needs its ground. */
export function TakeDialog({ reference, kind, grounds }: Props) {
  const { t } = useWords();
  const when = useWhen();
  const [what, setWhat] = useKept('what', '');
  const [done, setDone] = useKept('done', usualMeasure(kind));
  const [ground, setGround] = useKept('ground', () => usualGround(grounds));
  const [note, setNote] = useKept('note', '');
  const options = measureKinds.filter((one) => one !== 'kept' || grounds.length > 0);
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={t('desk.measures.data')}
      command={() =>
        when.facts && {
          type: 'take-measure',
          what,
          done,
          note,
          ...(done === 'kept' && ground && { ground }),
          ...when.facts,
        }
      }
    >
      <WordsField
        first
        required
        label={t('desk.measures.what')}
        help={t('desk.measures.whatHelp')}
        value={what}
        onChange={setWhat}
      />
      <PillChoice
        label={t('desk.measures.done')}
        value={done}
        options={options}
        say={(one) => t(`workflow.measures.${one}`)}
        onChange={setDone}
      />
      {done === 'kept' && ground && (
        <Choice
          label={t('desk.measures.keptGround')}
          value={ground}
          options={grounds}
          say={(one) => t(`workflow.grounds.${one}`)}
          onChange={setGround}
        />
      )}
      <WordsField
        lines={2}
        label={t('desk.measures.note')}
        help={t('desk.measures.noteHelp')}
        value={note}
        onChange={setNote}
      />
      {done === 'kept' && ground && (
        <SavedReasons of={{ use: 'kept', ground }} value={note} onChange={setNote} />
      )}
      <MomentField label={t('desk.measures.when')} value={when.value} onChange={when.onChange} />
    </ActDialog>
  );
}
