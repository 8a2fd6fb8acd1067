import '#renderer/styles/index.css';
import { createRoot } from 'react-dom/client';
import { openDatabase } from '#renderer/db/database.ts';
import { loadPreferences } from '#renderer/stores/preferences.ts';
import { followHash } from '#renderer/stores/route.ts';
import { App } from './App.tsx';
import { followAppearance } from './appearance.ts';
import { flushOnClose } from './flush-on-close.ts';

const start = async (): Promise<void> => {
  followHash();
  // Both take a while and neither needs the other; a database that cannot be opened is asked for again by the app.
  await Promise.all([loadPreferences(), openDatabase()]);
  followAppearance();
  flushOnClose();
  const place = document.querySelector('#app');
  if (place === null) throw new Error('The page has no #app');
  createRoot(place).render(<App />);
};

void start();
