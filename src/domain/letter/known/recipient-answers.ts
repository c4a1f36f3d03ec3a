import type { Case } from '../../case/case.ts';
import { areTold, noticesIn } from '../../case/recipients/facts.ts';
import type { Answers } from '../answers/questions.ts';
import { dayOf, type Knowing } from './knowing.ts';

/** Art. 19: who was told, when and how, and who could not be; nothing while somebody is still to be told. */
export function recipientAnswers({ recipients }: Case, knowing: Knowing): Answers {
  if (!areTold(recipients)) return {};
  const notices = noticesIn(recipients);
  const told = notices.flatMap((notice) =>
    notice.state === 'told'
      ? [
          `${notice.name}, ${knowing.words.date(Temporal.PlainDate.from(dayOf(notice.at, knowing)))}, ${notice.how}`,
        ]
      : [],
  );
  const excused = notices.flatMap((notice) =>
    notice.state === 'excused' ? [`${notice.name}: ${notice.reason}`] : [],
  );
  const outcome = told.length > 0 ? 'told' : excused.length > 0 ? 'impossible' : 'none';
  return {
    recipients_outcome: outcome,
    recipients_told: told.join('\n'),
    recipients_why_not: excused.join('\n'),
  };
}
