import type { Locator, Page } from 'playwright';
import { guideWords } from '../../../src/renderer/desk/features/practice/guide-words.ts';
import { checks } from '#shared/words/sv/workflow.ts';
import { button, send, words } from '../everyday/ways.ts';
import type { Hands } from '../hands.ts';
import type { Eyes } from './eyes.ts';
import { reviewed } from './reviewed.ts';

const guide = guideWords.sv;
const register = 'Kundregister';

/** From the mail to the closed case, each step as the guide says it, with the mouse as whoever is new does. */
export async function firstCase(hands: Hands, eyes: Eyes, page: Page): Promise<void> {
  const { intake, steps, clock, work, data, practice, letters, casefile } = words;
  const dialog = page.getByRole('dialog');
  const strip = page.getByRole('region', { name: guide.guide });
  const step = async (name: keyof typeof guide.steps) => {
    await strip.getByRole('heading', { name: guide.steps[name].title }).waitFor();
    await eyes.read(strip);
  };
  const go = () => hands.click(button(strip, guide.go));
  const filled = async (form: Locator, keys: 'Enter' | 'Control+Enter' = 'Enter') => {
    await form.waitFor();
    await eyes.dialog();
    await send(hands, page, keys);
  };

  await step('take-in');
  await go();
  await hands.click(button(page, intake.sample));
  await button(page, intake.save).waitFor();
  await eyes.read(page.locator('main section').first());
  await hands.click(button(page, intake.save));

  await step('role');
  await go();
  await hands.click(page.getByRole('alert').getByRole('button', { name: steps.controller }));
  await filled(dialog.getByRole('textbox').first(), 'Control+Enter');

  await step('identity');
  await hands.click(button(page, steps.next.replace('{{what}}', checks['identity-settled'])));
  await hands.click(page.getByRole('menuitem', { name: steps.waive }));
  await dialog.getByRole('textbox').and(page.locator(':focus')).waitFor();
  await hands.write('Skrev fran kand adress.');
  await filled(dialog, 'Control+Enter');

  await step('due');
  await hands.click(button(page, clock.why));
  await dialog.getByText(clock.steps).waitFor();
  await eyes.dialog();
  await hands.press('Escape');

  await step('search');
  await go();
  await hands.click(button(page, work.askArea));
  await hands.write(register);
  await filled(dialog);
  await hands.click(button(page, work.receiveOf.replace('{{system}}', register)));
  await filled(dialog.getByRole('textbox').first(), 'Control+Enter');

  await step('collect');
  await go();
  await hands.click(button(page, data.add).first());
  await hands.click(button(dialog, practice.useFile));
  await dialog.getByText('kundregister.csv').waitFor();
  await eyes.dialog();
  await hands.click(button(dialog, data.collect));

  await step('review');
  await go();
  await reviewed(hands, eyes, page);

  await step('letter');
  await go();
  await page.locator('canvas').first().waitFor();
  await hands.click(button(page, letters.issue).first());
  const reasons = dialog.getByRole('textbox');
  await reasons.first().waitFor();
  await eyes.dialog();
  for (let left = await reasons.count(); left > 0; left -= 1) {
    await hands.write('Ovning');
    if (left > 1) await hands.press('Tab');
  }
  await send(hands, page, 'Control+Enter');

  await step('close');
  await hands.click(button(page, steps.next.replace('{{what}}', casefile.closeCase)));
  await dialog.getByRole('textbox').and(page.locator(':focus')).waitFor();
  await eyes.dialog();
  await send(hands, page, 'Control+Enter');
  await step('done');
}
