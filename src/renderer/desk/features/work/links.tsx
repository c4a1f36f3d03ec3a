import { Link } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { Row, RowList } from '../../components/lists/row-list.tsx';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { OpenButton } from './open-button.tsx';
import { Part } from './part.tsx';

/** Cases that belong to this one; each of the two knows the other. */
export function Links({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { reference, links } = view;
  const { refusal, run } = useTask();
  return (
    <Part
      title={t('desk.work.links')}
      help={t('desk.work.linksHelp')}
      actions={
        <OpenButton label={t('desk.work.link')} dialog={{ type: 'work', act: 'link', reference }} />
      }
    >
      {links.length > 0 && (
        <RowList aria-label={t('desk.work.links')}>
          {links.map(({ reference: to, relation }) => (
            <Row
              key={to}
              title={<Link href={toHash({ page: 'case', reference: to })}>{to}</Link>}
              detail={t(`workflow.relations.${relation}`)}
              actions={
                <ChangeButton
                  aria-label={t('desk.work.unlinkOf', { to })}
                  onClick={() => void run(() => ombud.cases.unlink({ reference, to }))}
                >
                  {t('desk.work.unlink')}
                </ChangeButton>
              }
            />
          ))}
        </RowList>
      )}
      <RefusalNotice refusal={refusal} />
    </Part>
  );
}
