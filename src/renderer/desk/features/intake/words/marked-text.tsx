import { styled } from '@mui/material/styles';
import type { KindReason } from '#shared/views/intake-views.ts';
import { useWords } from '../../../messages/use-words.ts';
import { spansOf } from './spans-of.ts';

const Mark = styled('mark')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    color: palette.primary.dark,
    background: palette.primary.light,
    borderBlockEnd: `2px solid ${palette.primary.main}`,
  };
});

interface Props {
  readonly text: string;
  readonly because: readonly KindReason[];
}

/** What somebody wrote, the words marked that a kind of case is suggested by, each with which. */
export function MarkedText({ text, because }: Props) {
  const { t } = useWords();
  const spans = spansOf(text, because);
  return (
    <>
      {spans.map(({ start, end, kind }, at) => [
        text.slice(spans[at - 1]?.end ?? 0, start),
        <Mark key={start} title={t(`case.kinds.${kind}`)}>
          {text.slice(start, end)}
        </Mark>,
      ])}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
}
