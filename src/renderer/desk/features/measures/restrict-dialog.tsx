import { type RestrictionGround, restrictionGrounds } from '#domain/case/restriction/facts.ts';
import type { CaseView } from '#shared/views/views.ts';
import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import { Choice } from '../../components/fields/choice.tsx';
import { MomentField } from '../../components/fields/moment-field.tsx';
import { useWhen } from '../../components/labels/use-when.ts';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

interface Props {
  readonly reference: string;
  readonly kind: CaseView['kind'];
}

/** Restricts processing, by one of the grounds of Art. 18(1). */
export function RestrictDialog({ reference, kind }: Props) {
  const { t } = useWords();
  const when = useWhen();
  const [what, setWhat] = useKept('what', '');
  const [ground, setGround] = useKept<RestrictionGround>(
    'ground',
    kind === 'objection' ? 'd' : 'a',
  );
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={t('desk.measures.restrict')}
      command={() => when.facts && { type: 'restrict', what, ground, ...when.facts }}
    >
      <WordsField
        first
        required
        lines={2}
        label={t('desk.measures.restricted')}
        help={t('desk.measures.restrictWhatHelp')}
        value={what}
        onChange={setWhat}
      />
      <Choice
        label={t('desk.measures.restrictionGround')}
        value={ground}
        options={restrictionGrounds}
        say={(one) => t(`workflow.restrictionGrounds.${one}`)}
        onChange={setGround}
      />
      <MomentField label={t('desk.measures.since')} value={when.value} onChange={when.onChange} />
    </ActDialog>
  );
}
