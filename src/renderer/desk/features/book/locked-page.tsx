import { FrontPage } from '../../components/front-page.tsx';
import { useWords } from '../../messages/use-words.ts';

/** What stands in the window from the moment of locking until the new page asks for the passphrase. */
export function LockedPage() {
  const { t } = useWords();
  return <FrontPage title={t('desk.book.unlockTitle')} text={t('desk.book.unlockTextPlain')} />;
}
