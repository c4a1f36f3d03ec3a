import type { Language } from '#domain/language.ts';
import { letterKinds } from '#domain/case/letters/letter-kinds.ts';
import { ombud } from '../../bridge.ts';
import { openAbout } from '../../components/about-store.ts';
import { askForPlace } from '../../components/asked-place.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { helpPageNames, helpPages } from '../../components/help/help-pages.ts';
import { openHelp } from '../../components/help/help-store.ts';
import { topics } from '../../features/settings/topics.ts';
import type { Word, Words } from '../../messages/use-words.ts';
import { goTo, ofWork, pages } from '../../route.ts';
import { changeLanguage, lock } from '../../status/status.ts';
import type { Command } from './command.ts';
import { isGoPage } from './go-store.ts';

/** What can be done and gone to wherever one is. */
export function deskCommands(
  t: Words,
  { language, practice }: { readonly language: Language; readonly practice: boolean },
): readonly Command[] {
  const action = (word: Word, run: () => void): Command => ({
    id: word,
    group: 'actions',
    name: t(word),
    run,
  });
  const change = (writes: NonNullable<Command['writes']>, word: Word, run: () => void) => ({
    ...action(word, run),
    writes,
  });
  return [
    change('case-opened', 'desk.shell.newCase', () => openDialog({ type: 'log-case' })),
    action('desk.search.arrange', () => openDialog({ type: 'searches' })),
    action('desk.cases.export', () => openDialog({ type: 'export-cases' })),
    change('evidence-given', 'desk.evidence.menu', () =>
      openDialog({ type: 'evidence', references: [] }),
    ),
    change('officer-admitted', 'desk.team.invite', () =>
      openDialog({ type: 'team', act: 'invite' }),
    ),
    action('desk.team.accept', () => openDialog({ type: 'team', act: 'accept' })),
    change('closed-day-added', 'desk.settings.addClosedDay', () =>
      openDialog({ type: 'add-closed-day' }),
    ),
    practice
      ? action('desk.practice.leave', () => void ombud.app.practise({ go: 'back' }))
      : action('desk.practice.open', () => void ombud.app.practise({ go: 'there' })),
    action('desk.commands.help', () => openHelp()),
    action('desk.commands.keys', () => openDialog({ type: 'keys' })),
    action('desk.about.title', () => openAbout()),
    action('desk.shell.swedish', () => void changeLanguage('sv')),
    action('desk.shell.english', () => void changeLanguage('en')),
    action('desk.shell.lock', () => void lock()),
    ...pages.map((page): Command => {
      const word = `desk.shell.${page}` as const;
      return {
        id: word,
        group: 'pages',
        name: t(word),
        ...(isGoPage(page) && { keys: `G ${t(`desk.commands.go.${page}`)}` }),
        ...(ofWork.has(page) && { writes: 'case-opened' }),
        run: () => goTo({ page }),
      };
    }),
    ...Object.values(topics)
      .flat()
      .map((word): Command => {
        const title = t(word);
        return {
          id: `setting ${word}`,
          group: 'settings',
          name: title,
          run: () => {
            goTo({ page: 'settings' });
            askForPlace({ setting: title });
          },
        };
      }),
    ...letterKinds.map((kind): Command => ({
      id: `text ${kind}`,
      group: 'texts',
      writes: 'case-opened',
      name: t(`case.letters.${kind}`),
      run: () => {
        goTo({ page: 'templates' });
        askForPlace({ text: kind });
      },
    })),
    ...helpPageNames.map((page): Command => ({
      id: `help ${page}`,
      group: 'help',
      name: helpPages[page][language],
      run: () => openHelp({ about: 'page', page }),
    })),
  ];
}
