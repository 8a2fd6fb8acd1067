const production = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // An empty list: no policy may be made, so no text can become script or markup. Of the components we know only
  // Designsystemet's Suggestion cannot live with it (its element sets innerHTML).
  'trusted-types',
];

/** What the window may load and run: only files of the app itself. */
export const contentSecurityPolicy = production.join('; ');

/** Hot reload needs inline code and the socket of the development server. Never used by the built app. */
export const developmentPolicy = (server: string): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' ${server.replace(/^http/, 'ws')}`,
    "worker-src 'self'",
    "form-action 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
