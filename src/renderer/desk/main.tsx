import '@fontsource-variable/inter/wght.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { subscribeToMain } from './app/subscriptions.ts';
import { refreshStatus } from './status/status.ts';
import { bugMet } from './ask/bug-met.ts';
import { fetchTheOther, startWords } from './messages/i18n.ts';

const root = document.querySelector('#desk');
if (!root) throw new Error('index.html has no #desk');

// Browsers older than the spring of 2026 lack Temporal; the dates below must be the same in all of them.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

// What no part of the page has caught is noted by its place, as main does with its own.
window.addEventListener('error', ({ error }) => void bugMet(error));
window.addEventListener('unhandledrejection', ({ reason }) => void bugMet(reason));

startWords();
subscribeToMain();
await refreshStatus();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
fetchTheOther();
