import type { CaseView } from '#shared/views/views.ts';
import { Row, RowList } from '../../components/lists/row-list.tsx';
import { ToneLabel } from '../../components/labels/tone-label.tsx';
import { sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { OpenButton } from './open-button.tsx';
import { Part } from './part.tsx';

/** What was said and written, in and out; letters and e-mails of the case itself are not repeated here. */
export function Contacts({ view }: { readonly view: CaseView }) {
  const { t, language } = useWords();
  const { reference, contacts } = view;
  return (
    <Part
      title={t('desk.work.contacts')}
      help={t('desk.work.contactsHelp')}
      actions={
        <OpenButton
          label={t('desk.work.logContact')}
          dialog={{ type: 'work', act: 'log-contact', reference }}
        />
      }
    >
      {contacts.length > 0 && (
        <RowList aria-label={t('desk.work.contacts')}>
          {contacts.map(({ at, direction, channel, summary, answers }, index) => (
            <Row
              // Contacts are only ever added at the end.
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              title={summary}
              detail={[
                t(`desk.work.directions.${direction}`),
                t(`case.channels.${channel}`),
                sayMoment(at, language),
              ].join(' · ')}
              mark={answers && <ToneLabel tone="good">{t('desk.work.answered')}</ToneLabel>}
            />
          ))}
        </RowList>
      )}
    </Part>
  );
}
