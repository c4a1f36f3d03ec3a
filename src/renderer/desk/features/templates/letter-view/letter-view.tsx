import { Alert, Box, Paper, Stack } from '@mui/material';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { TemplateView } from '#shared/contract/cases/letters-contract.ts';
import { printBlocks } from '#shared/letter-text/print-blocks.ts';
import { readBlocks, settled } from '#shared/letter-text/read-blocks.ts';
import { type EditRefusal, refuseEdit } from '#shared/letter-text/refuse-edit.ts';
import type { Block, KnownNames } from '#shared/letter-text/letter-text.ts';
import { useWords } from '../../../messages/use-words.ts';
import { useName } from '../use-name.ts';
import { Blocks } from './blocks/blocks.tsx';
import { EditingPlace, type Line } from './editing.ts';
import { InsertFact } from './insert-fact.tsx';
import { UndoButtons } from './undo-buttons.tsx';
import type { TextHistory } from './use-history.ts';
import { useKeyboardPlace } from './use-keyboard-place.ts';

interface Props {
  readonly template: TemplateView;
  readonly language: string;
  readonly text: string;
  readonly history: TextHistory;
  readonly onCode: () => void;
}

/** The letter itself, written in place: what the law needs in it cannot be taken out, and nothing typed becomes code. */
export function LetterView({ template, language, text, history, onCode }: Props) {
  const { t } = useWords();
  const say = useName();
  const names = useMemo(() => namesIn(template), [template]);
  const [held, setHeld] = useState<readonly Block[]>(() => readBlocks(text, names));
  const [refused, setRefused] = useState<EditRefusal>();
  // What was changed elsewhere, by another version or in the code, is read anew.
  const blocks = printBlocks(held) === text ? held : readBlocks(text, names);
  const [line, setLine] = useState<Line>();
  const letter = useRef<HTMLElement>(null);
  const noteKeyboard = useKeyboardPlace(letter);
  const editing = useMemo(
    () => ({ template, language, onCode, onLine: setLine }),
    [template, language, onCode],
  );
  const change = (next: readonly Block[]): boolean => {
    const requires = [...template.facts, ...template.parts]
      .filter(({ required }) => required)
      .map(({ name }) => name);
    const refusal = refuseEdit(blocks, next, names, requires);
    setRefused(refusal);
    if (refusal) return false;
    setHeld(settled(next, names));
    history.step(printBlocks(next));
    return true;
  };
  const press = (event: KeyboardEvent) => {
    noteKeyboard();
    history.hear(event);
  };
  return (
    <EditingPlace value={editing}>
      <InsertFact line={line}>
        <UndoButtons history={history} />
      </InsertFact>
      {/* While it says nothing it takes no place. */}
      <Box component="output" sx={{ '&:empty': { position: 'absolute' } }}>
        {refused && (
          <Alert severity="warning" onClose={() => setRefused(undefined)}>
            {t(`desk.letterView.refused.${refused.code}`, {
              name: 'name' in refused ? say(refused.name) : '',
            })}
          </Alert>
        )}
      </Box>
      <Paper
        variant="outlined"
        component="section"
        aria-label={t('desk.letterView.content')}
        ref={letter}
        onKeyDownCapture={press}
        onInputCapture={noteKeyboard}
        onPasteCapture={noteKeyboard}
        sx={{ p: 1.5 }}
      >
        <Stack spacing={0.75}>
          <Blocks blocks={blocks} within="" onChange={change} />
        </Stack>
      </Paper>
    </EditingPlace>
  );
}

const namesIn = ({ facts, parts }: TemplateView): KnownNames => ({
  facts: new Set(facts.map(({ name }) => name)),
  parts: new Set(parts.map(({ name }) => name)),
});
