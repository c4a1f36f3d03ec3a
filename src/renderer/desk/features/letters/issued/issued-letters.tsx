import { Stack, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import type { CaseView } from '#shared/views/views.ts';
import { answered } from '../../../ask/answered.ts';
import { ombud } from '../../../bridge.ts';
import { useSayRefusal } from '../../../components/notices/use-say-refusal.ts';
import { useWords } from '../../../messages/use-words.ts';
import { useDragFolder } from './use-drag-folder.ts';
import { IssuedRow } from './issued-row.tsx';
import type { ShownLetter } from './shown-letter.ts';

interface Props {
  readonly view: CaseView;
  readonly onShow: (letter: ShownLetter) => void;
}

type Issued = CaseView['documents'][number];

/** The letters that have been issued: to be seen and saved again, unchanged. */
export function IssuedLetters({ view, onShow }: Props) {
  const { t } = useWords();
  const sayRefusal = useSayRefusal();
  const { reference } = view;
  const list = useRef<HTMLDivElement>(null);
  const count = view.documents.length;
  const before = useRef(count);
  useEffect(() => {
    // One that has just been issued is to be saved and sent.
    if (count > before.current) list.current?.scrollIntoView({ block: 'nearest' });
    before.current = count;
  }, [count]);
  const canBeDragged = useDragFolder() !== null;
  const show = async ({ kind, language, pages, document }: Issued) => {
    const opened = await answered(ombud.documents.open({ reference, documentId: document.id }));
    if (!opened.ok) return sayRefusal(opened.error);
    const { bytes, fileName } = opened.value;
    onShow({ kind, language, pages, bytes, fileName });
  };
  return (
    <Stack component="section" spacing={1} ref={list}>
      <Typography variant="h3" component="h2">
        {t('desk.letters.issuedLetters')}
      </Typography>
      {count === 0 && (
        <Typography color="textSecondary">{t('desk.letters.nothingIssued')}</Typography>
      )}
      {view.documents.map((letter) => (
        <IssuedRow
          key={letter.document.id}
          reference={reference}
          letter={letter}
          canBeDragged={canBeDragged}
          onShow={() => void show(letter)}
        />
      ))}
    </Stack>
  );
}
