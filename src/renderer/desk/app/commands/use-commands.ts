import { ok } from '#domain/result.ts';
import type { CaseView } from '#shared/views/views.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { useSettled } from '../../ask/use-settled.ts';
import { ombud } from '../../bridge.ts';
import { useSavedSearches } from '../../features/cases/saved/saved-searches.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useRoute } from '../../route.ts';
import { useStatus } from '../../status/status-store.ts';
import { caseCommands } from './case-commands.ts';
import { isFor, type Command } from './command.ts';
import { deskCommands } from './desk-commands.ts';
import { findCommands, inGroups } from './find-commands.ts';
import { caseCommand, foundCommands, searchCommands } from './found-commands.ts';
import { useRecent } from './recent-store.ts';

const fewCases = 6;
const typingMs = 120;

/** What fits what is written: everything while nothing is, with what was used last before the rest. */
export function useCommands(text: string): readonly Command[] {
  const { t, language } = useWords();
  const recent = useRecent((store) => store.recent);
  const here = useCommandsHere();
  const search = useSettled(text.trim(), typingMs);
  const found = useAnswer(`commands ${search}`, async () =>
    search === ''
      ? ok({ total: 0, rows: [] })
      : ombud.cases.list({ search, offset: 0, limit: fewCases }),
  );
  // What was found for an older text is nothing that Enter may take.
  const rows = found.state === 'ready' && search === text.trim() ? found.value.rows : [];
  const searches = useSavedSearches();
  const role = useStatus(({ status }) => status?.role ?? 'lead');
  const practice = useStatus(({ status }) => status?.practice === true);
  const known = [
    ...here,
    ...searchCommands(searches, t),
    ...deskCommands(t, { language, practice }),
  ].filter((command) => isFor(role, command));
  if (text.trim() === '') {
    const last = recent.map(({ id, name, detail }): Command | undefined => {
      const command = id.startsWith('to ')
        ? caseCommand(name, detail)
        : known.find((one) => one.id === id);
      return command && { ...command, group: 'recent' };
    });
    return [...last.filter((one) => one !== undefined), ...known];
  }
  const { cases, people } = foundCommands(rows, t);
  const fitting = inGroups(findCommands(known, text));
  const named = [...findCommands(people, text), ...cases];
  // Whoever writes a number means a case.
  return /\d/.test(text) ? [...named, ...fitting] : [...fitting, ...named];
}

/** What can be done in the case that is open, if one is. */
function useCommandsHere(): readonly Command[] {
  const { t } = useWords();
  const route = useRoute();
  const reference = route.page === 'case' ? route.reference : '';
  const answer = useAnswer<CaseView | undefined>(`commands in ${reference}`, async () =>
    reference === '' ? ok(undefined) : ombud.cases.show({ reference }),
  );
  return answer.state === 'ready' && answer.value ? caseCommands(answer.value, t) : [];
}
