/**
 * Keeps from the browser the keys by which it would reload the page, show its texts in tools for developers or as source,
 * save it, or open windows of its own, and the menu that offers the same: a window of Electron's has no keys but its
 * menu's. Runs in the preload's world.
 */
export function holdBrowserKeys() {
  const alone = new Set(['F5', 'F12']);
  const withControl = new Set('DHIJKLNOPRSTU');
  window.addEventListener(
    'keydown',
    (event) => {
      const control = (event.ctrlKey || event.metaKey) && !event.altKey;
      const shifted =
        control && event.shiftKey && (event.key === 'Delete' || event.code === 'KeyC');
      const browsers = alone.has(event.key) || shifted;
      // By place as well as by letter: another layout has the same letter elsewhere.
      const letters = [event.key.toUpperCase(), event.code.replace(/^Key/, '')];
      if (browsers || (control && letters.some((letter) => withControl.has(letter))))
        event.preventDefault();
    },
    { capture: true },
  );
  window.addEventListener(
    'contextmenu',
    (event) => {
      const [target] = event.composedPath();
      // Where something can be written its menu is wanted, to paste by; elsewhere it is the browser's own.
      const field =
        target instanceof Element && target.closest('input, textarea, [contenteditable]');
      if (!field) event.preventDefault();
    },
    { capture: true },
  );
}
