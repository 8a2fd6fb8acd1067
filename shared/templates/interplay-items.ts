/** Where an item of Mottakelse is worked on, in Spilleregler or Informasjon. */
export type ItemPlace = 'rules' | 'mirror' | 'cases' | 'notices' | 'arenas' | 'balance' | 'log';

/** The way from an item: a place, and the question it is about when it is about one. */
export interface ItemWay {
  readonly place: ItemPlace;
  /** Key in `clarifications.ts`; null: no single one. */
  readonly ruleKey: string | null;
}

const rule = (ruleKey: string): ItemWay => ({ place: 'rules', ruleKey });
const place = (to: ItemPlace, ruleKey: string | null = null): ItemWay => ({ place: to, ruleKey });

/** By the template keys of the start-up items. */
const ways: Readonly<Record<string, ItemWay>> = {
  'uke1-varsling': place('notices', 'avk-informasjon-ut'),
  'uke1-media': rule('avk-media'),
  'uke1-saksfordeling': rule('avk-saksfordeling'),
  'uke1-hele-kommunestyret': rule('avk-mindretall'),
  'uke1-vara-oppdatering': rule('avk-vara'),
  'mnd-moteplasser': place('arenas', 'avk-moteplasser'),
  'mnd-forventninger': place('mirror', 'avk-egen-innsats'),
  'mnd-rolleavklaring': place('cases'),
  'mnd-lik-informasjon': place('log', 'avk-lik-informasjon'),
  'mnd-spilleregler': place('rules'),
  'mnd-mindretall': place('balance'),
  'mnd-arbeidsgiverorgan': rule('avk-arbeidsgiver'),
  'ar-konfliktplan': rule('avk-uenighet'),
  'ar-spilleregler-revisjon': place('rules'),
};

/** The way from the item; null: it has nothing to do with these rooms. */
export const wayOfItem = (templateKey: string | null): ItemWay | null =>
  templateKey === null ? null : (ways[templateKey] ?? null);

/** What tells that an item looks done. */
export interface InterplayDone {
  /** Keys of the questions a version is in force on. */
  readonly agreed: ReadonlySet<string>;
  /** Whether any rule is in force, of the template or their own. */
  readonly hasRules: boolean;
  /** Whether a rule in force was proposed by a half-year evaluation. */
  readonly hasRenewed: boolean;
  /** Whether the two have opened a mirror of expectations, and a grey-zone case. */
  readonly hasMirror: boolean;
  readonly hasCase: boolean;
  /** Whether a meeting place is on the map. */
  readonly hasArenas: boolean;
  /** Whether a contact with a group of the minority is planned or held. */
  readonly meetsMinority: boolean;
}

/** Whether the item looks done; people tick it themselves. Who follows up the director is decided by the council. */
export const isItemDone = (templateKey: string | null, done: InterplayDone): boolean => {
  switch (templateKey) {
    case 'mnd-moteplasser':
      return done.hasArenas;
    case 'mnd-forventninger':
      return done.hasMirror;
    case 'mnd-rolleavklaring':
      return done.hasCase;
    case 'mnd-spilleregler':
      return done.hasRules;
    case 'mnd-mindretall':
      return done.meetsMinority;
    case 'ar-spilleregler-revisjon':
      return done.hasRenewed;
    case 'mnd-arbeidsgiverorgan':
      return false;
    default: {
      const key = wayOfItem(templateKey)?.ruleKey ?? null;
      return key !== null && done.agreed.has(key);
    }
  }
};
