import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { useWords } from '../../messages/use-words.ts';

export const ways = ['create', 'accept', 'restore'] as const;
/** How somebody comes to a book where there is none. */
export type Way = (typeof ways)[number];

interface Props {
  readonly value: Way;
  readonly onChange: (way: Way) => void;
}

/** The three ways to a book, and what each is for. */
export function WayIn({ value, onChange }: Props) {
  const { t } = useWords();
  return (
    <PillChoice
      label={t('desk.book.way')}
      hint={t(`desk.book.waysText.${value}`)}
      value={value}
      options={ways}
      say={(way) => t(`desk.book.ways.${way}`)}
      onChange={onChange}
    />
  );
}
