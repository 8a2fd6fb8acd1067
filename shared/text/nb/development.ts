/** Utvikling: what stands around its places. */
export const development = {
  tabs: {
    label: 'Utvikling',
    front: 'Plan',
    initiatives: 'Utviklingsarbeid',
    examples: 'Gode eksempler',
    report: 'Årsrapport',
  },
};
