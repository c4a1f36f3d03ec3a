import { app, Notification } from 'electron';
import { reminderText } from '#shared/words/reminder-text.ts';
import type { Bell } from './watch.ts';

/** The system's own notifications and badge. A notification holds numbers and nothing else: others see the screen too. */
export function systemBell(onClick: () => void): Pick<Bell, 'ring' | 'badge'> {
  return {
    ring(counts, language) {
      if (!Notification.isSupported()) return;
      const notification = new Notification(reminderText(counts, language));
      notification.on('click', onClick);
      notification.show();
    },
    // Where the desktop has no badges the answer is `false`, and there is nothing to be done about it.
    badge: (count) => void app.setBadgeCount(count),
  };
}
