export const dataLayer = {};
