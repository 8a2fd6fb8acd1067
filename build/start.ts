import { buildIfChanged } from './app-build.ts';
import { openApp } from './open-app.ts';

/** `npm start`: makes the machine ready, builds what has changed, and opens the app. */
await openApp({ build: buildIfChanged, switches: process.argv.slice(2) });
