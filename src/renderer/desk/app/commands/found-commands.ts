import type { SavedSearch } from '#shared/contract/desk/searches-contract.ts';
import type { CaseRow } from '#shared/views/views.ts';
import { searchFor } from '../../features/cases/filter-store.ts';
import { openSearch } from '../../features/cases/saved/open-search.ts';
import { saySearch } from '../../features/cases/saved/say-search.ts';
import type { Words } from '../../messages/use-words.ts';
import { goTo } from '../../route.ts';
import type { Command } from './command.ts';

/** The searches that have a name; each leads to what it finds. */
export const searchCommands = (searches: readonly SavedSearch[], t: Words): readonly Command[] =>
  searches.map((one) => ({
    id: `search ${one.id}`,
    group: 'searches',
    name: saySearch(one, t),
    run: () => {
      void openSearch(one);
      goTo({ page: 'cases' });
    },
  }));

/** The way to a case, with who asks. */
export const caseCommand = (reference: string, detail: string | undefined): Command => ({
  id: `to ${reference}`,
  group: 'cases',
  name: reference,
  ...(detail && { detail }),
  run: () => goTo({ page: 'case', reference }),
});

/** The cases that were found, and who asks in several of them: each leads to all cases with the name. */
export function foundCommands(rows: readonly CaseRow[], t: Words) {
  const cases = Map.groupBy(rows, ({ requester }) => requester);
  const names = [...cases].flatMap(([name, held]) => (name && held.length > 1 ? [name] : []));
  return {
    cases: rows.map(({ reference, requester, subject }) =>
      caseCommand(reference, [requester, subject].filter(Boolean).join(' · ')),
    ),
    people: names.map((name): Command => ({
      id: `person ${name}`,
      group: 'people',
      name,
      detail: t('desk.commands.allOf'),
      run: () => {
        searchFor(name);
        goTo({ page: 'cases' });
      },
    })),
  };
}
