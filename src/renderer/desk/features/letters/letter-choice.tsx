import OpenInNew from '@mui/icons-material/OpenInNew';
import { Box, IconButton, Tooltip } from '@mui/material';
import type { Language } from '#domain/language.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import type { CaseView } from '#shared/views/views.ts';
import { Choice } from '../../components/fields/choice.tsx';
import { openWindow } from '../../components/open-window.ts';
import { languages } from '../../messages/languages.ts';
import { useWords } from '../../messages/use-words.ts';

/** Which letter, in which language. */
export interface Wanted {
  readonly kind: LetterKind;
  readonly language: Language;
}

interface Props {
  readonly view: CaseView;
  readonly wanted: Wanted;
  readonly onChoose: (change: Partial<Wanted>) => void;
}

/** Chooses a letter of this case and its language, which is the requester's unless the person says otherwise. */
export function LetterChoice({ view, wanted, onChoose }: Props) {
  const { t } = useWords();
  const say = (tongue: Language) => t(`desk.casefile.${tongue === 'sv' ? 'swedish' : 'english'}`);
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1,
        alignItems: 'center',
        gridTemplateColumns: 'minmax(0, 1fr) 8rem auto',
      }}
    >
      <Choice
        label={t('desk.letters.kind')}
        value={wanted.kind}
        options={view.workflow.letters}
        say={(letter) => t(`case.letters.${letter}`)}
        onChange={(kind) => onChoose({ kind })}
      />
      <Choice
        label={t('desk.letters.language')}
        value={wanted.language}
        options={languages}
        say={say}
        onChange={(language) => onChoose({ language })}
      />
      <Tooltip title={t('desk.list.ownWindow')}>
        <IconButton
          size="small"
          aria-label={t('desk.list.ownWindow')}
          onClick={() => void openWindow({ reference: view.reference, part: 'letters' })}
        >
          <OpenInNew fontSize="small" />
        </IconButton>
      </Tooltip>
    </Box>
  );
}
