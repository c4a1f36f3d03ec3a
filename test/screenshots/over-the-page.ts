import type { Language } from '../../src/domain/language.ts';
import { helpWords } from '../../src/renderer/desk/app/help/help-words.ts';
import { practiceWords } from '../../src/renderer/desk/features/practice/practice-words.ts';
import type { Screen } from '../e2e/steps/steps.ts';

/** A window over the page: what a screen reader calls it, each of its names where it has several. */
export interface Window {
  readonly names: (screen: Screen, language: Language) => readonly string[];
  /** The journey that looks at it where the walk cannot come to it; a file of `test/e2e`. */
  readonly journey?: string;
}

const mail = 'cases/mail-to-summary.e2e.ts';

/**
 * What lies over the page by a window of its own, by the file that draws it: a test sees to it that none is left out. What is
 * `listed` is among the dialogs of `every-dialog.ts`.
 */
export const overThePage: Readonly<Record<string, Window | 'listed'>> = {
  'app/commands/command-dialog.tsx': 'listed',
  'app/commands/key-sheet.tsx': 'listed',
  'app/help/help-drawer.tsx': { names: (_, language) => [helpWords[language].title] },
  'components/dialogs/form-dialog.tsx': 'listed',
  'components/menu/context-menu.tsx': {
    names: ({ shell }) => [shell.menuOf],
    journey: 'window/context-menus.e2e.ts',
  },
  'components/pdf/print/print-progress.tsx': { names: ({ pdf }) => [pdf.printing], journey: mail },
  'components/reasons/saved-reasons.tsx': { names: ({ reasons }) => [reasons.choose_one] },
  'features/about/about-dialog.tsx': { names: ({ about }) => [about.title] },
  'features/case/case-actions.tsx': { names: ({ casefile }) => [casefile.more] },
  'features/cases/acts/assign-chosen.tsx': { names: ({ cases }) => [cases.assignTo_one] },
  'features/cases/arrange/arrange-menu.tsx': { names: ({ list }) => [list.arrangeTitle] },
  'features/cases/board/move-menu.tsx': { names: ({ board }) => [board.move] },
  'features/clock/clock-menu.tsx': { names: ({ clock }) => [clock.more] },
  'features/clock/what-if-dialog.tsx': 'listed',
  'features/clock/why-dialog.tsx': 'listed',
  'features/letters/draft/issue-dialog.tsx': {
    names: ({ letters }) => [letters.issueTitle],
    journey: mail,
  },
  'features/letters/issued/deliver-menu.tsx': {
    names: ({ deliver }) => [deliver.deliverLetter],
    journey: mail,
  },
  'features/letters/issued/protected-dialog.tsx': {
    names: ({ deliver }) => [deliver.protectedTitle],
    journey: mail,
  },
  'features/practice/start-again.tsx': {
    names: (_, language) => [practiceWords[language].againTitle],
    journey: 'book/practice.e2e.ts',
  },
  'features/review/filter-bar.tsx': { names: ({ review }) => [review.addCondition] },
  'features/settings/security/new-key-dialog.tsx': {
    names: ({ book }) => [book.recoveryTitle],
    journey: 'traces/secrets.e2e.ts',
  },
  'features/steps/next-step.tsx': { names: ({ steps }) => [steps.next] },
  'features/templates/insert-menu.tsx': {
    names: ({ templates }) => [templates.facts, templates.parts],
  },
  'features/templates/letter-view/blocks/block-menu.tsx': {
    names: ({ letterView }) => [letterView.menu],
  },
  'features/templates/letter-view/run/fact-menu.tsx': {
    names: ({ templates }) => [templates.facts],
  },
};
