import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { useWords } from '../../messages/use-words.ts';

export const ways = ['create', 'accept', 'restore', 'practise'] as const;
/** How somebody comes to a book where there is none. */
export type Way = (typeof ways)[number];

interface Props {
  readonly value: Way;
  readonly onChange: (way: Way) => void;
}

/** The ways to a book, and to one that only looks like it; and what each is for. */
export function WayIn({ value, onChange }: Props) {
  const { t } = useWords();
  return (
    <PillChoice
      label={t('desk.book.way')}
      hint={t(value === 'practise' ? 'desk.practice.waysText' : `desk.book.waysText.${value}`)}
      value={value}
      options={ways}
      say={(way) => t(way === 'practise' ? 'desk.practice.way' : `desk.book.ways.${way}`)}
      onChange={onChange}
    />
  );
}
