import { Box } from '@mui/material';
import { breachTypes } from '#domain/case/breach/facts.ts';
import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import { CheckGroup } from '../../components/fields/check-group.tsx';
import type { BreachDialogs } from '../../components/dialogs/dialog-store.ts';
import { MomentField } from '../../components/fields/moment-field.tsx';
import { NumberField } from '../../components/fields/number-field.tsx';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { describedIn, draftOf } from './description-draft.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

type Text = 'nature' | 'cause' | 'groups' | 'data' | 'consequences';
type Measures = 'measuresTaken' | 'measuresPlanned';

/** Describes the breach as far as it is known; what is not known yet is left empty and filled in later. */
export function DescriptionDialog({ reference, breach }: BreachDialogs) {
  const { t } = useWords();
  const [draft, setDraft] = useKept('draft', () => draftOf(breach.description));
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const words = (name: Text | Measures, lines: number) => (
    <WordsField
      label={t(`desk.breach.${name}`)}
      value={draft[name]}
      lines={lines}
      onChange={(text) => setDraft({ ...draft, [name]: text })}
    />
  );
  return (
    <ActDialog
      width="md"
      reference={reference}
      title={t('workflow.checks.breach-described')}
      command={() => ({ type: 'describe-breach', description: describedIn(draft) })}
    >
      <WordsField
        first
        required
        lines={3}
        label={t('desk.breach.nature')}
        help={t('desk.breach.natureHelp')}
        value={draft.nature}
        onChange={(nature) => change({ nature })}
      />
      <CheckGroup
        label={t('desk.breach.types')}
        chosen={draft.types}
        options={breachTypes}
        say={(type) => t(`workflow.breachTypes.${type}`)}
        onChange={(types) => change({ types })}
      />
      {words('cause', 2)}
      <Pair>
        <MomentField
          label={t('desk.breach.beganAt')}
          value={draft.beganAt}
          empty={t('desk.breach.notKnown')}
          onChange={(beganAt) => change({ beganAt })}
        />
        <MomentField
          label={t('desk.breach.endedAt')}
          value={draft.endedAt}
          empty={t('desk.breach.goesOn')}
          onChange={(endedAt) => change({ endedAt })}
        />
      </Pair>
      <Pair>
        {words('groups', 2)}
        <NumberField
          label={t('desk.breach.persons')}
          help={t('desk.breach.about')}
          value={draft.persons}
          onChange={(persons) => change({ persons })}
        />
      </Pair>
      <Pair>
        {words('data', 2)}
        <NumberField
          label={t('desk.breach.records')}
          help={t('desk.breach.about')}
          value={draft.records}
          onChange={(records) => change({ records })}
        />
      </Pair>
      {words('consequences', 2)}
      {words('measuresTaken', 2)}
      {words('measuresPlanned', 2)}
    </ActDialog>
  );
}

const Pair = ({ children }: { readonly children: React.ReactNode }) => (
  <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2, alignItems: 'start' }}>
    {children}
  </Box>
);
