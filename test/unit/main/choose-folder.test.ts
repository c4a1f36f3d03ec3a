import { expect, test, vi } from 'vitest';
import { folderChooser } from '#main/choose-folder.ts';

const asked: unknown[] = [];
let answer: (chosen: { canceled: boolean; filePaths: string[] }) => void;
vi.mock('electron', () => ({
  dialog: {
    showOpenDialog: (_window: unknown, options: unknown) => {
      asked.push(options);
      return new Promise((resolve) => (answer = resolve));
    },
  },
}));

test('a folder is asked for once at a time, in the person’s language, and can be made', async () => {
  const choose = folderChooser(() => ({}) as never);
  const both = Promise.all([choose('sv'), choose('sv')]);
  answer({ canceled: false, filePaths: ['/media/usb'] });
  expect(await both).toEqual(['/media/usb', '/media/usb']);
  const none = choose('en');
  answer({ canceled: true, filePaths: [] });
  expect(await none).toBeUndefined();
  const properties = ['openDirectory', 'createDirectory'];
  expect(asked).toEqual([
    { title: 'Välj en mapp', buttonLabel: 'Välj mappen', properties },
    { title: 'Choose a folder', buttonLabel: 'Choose the folder', properties },
  ]);
});

test('without a window nothing is chosen', async () => {
  expect(await folderChooser(() => undefined)('sv')).toBeUndefined();
});
