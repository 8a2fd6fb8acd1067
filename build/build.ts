import { buildApp } from './app-build.ts';

/** `npm run build`: builds the app into dist/. */
await buildApp();
