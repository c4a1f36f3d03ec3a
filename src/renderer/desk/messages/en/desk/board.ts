import type { Shape } from '#shared/words/shape.ts';
import type { board as sv } from '../../sv/desk/board.ts';

export const board = {
  view: 'Show the cases as',
  list: 'List',
  board: 'Board',
  stages: {
    new: 'New',
    working: 'In progress',
    waiting: 'Waiting for reply',
    answered: 'Answered',
    closed: 'Closed',
  },
  more: 'and {{count, number}} more',
  hint: 'Arrow keys move between the cards, M moves a card.',
  move: 'Move {{reference}}',
  moveTo: 'To {{stage}}',
  why: {
    notBack: 'What has been done is not undone',
    pause: 'The clock cannot stop for this: {{kind}}',
    step: 'What is done in the case decides that',
  },
  advice: {
    notBack:
      'A case that has been started cannot become new again, and an answered one stays answered.',
    pause:
      'Only somebody making a request of their own can be asked to answer first (Article 12(6)).',
    step: 'Here is {{reference}}. The card moves when the next step is taken.',
  },
} satisfies Shape<typeof sv>;
