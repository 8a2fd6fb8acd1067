import type { InBothForms } from '#shared/domain/written-form.ts';
import { cite, type SourceRef } from './sources.ts';

/** One rule for the meetings of those who have the mandate. Texts hold tokens, see `terminology.ts`. */
export interface MeetingRule {
  readonly key: string;
  readonly title: InBothForms;
  readonly text: InBothForms;
  readonly sources: readonly SourceRef[];
}

/**
 * What holds when those with the mandate meet as an elected body: domain.md 5.2, «Legal traps», 1 to 3. Formannskapet and
 * an utvalg of § 5-7 are elected bodies; of another forum it must be found out.
 */
export const meetingRules: readonly MeetingRule[] = [
  {
    key: 'notice',
    title: { nb: 'Innkalling og saksliste', nn: 'Innkalling og sakliste' },
    text: {
      nb: 'Medlemmene kalles inn, og møtet har saksliste. Møtet kunngjøres, også når det skal lukkes. Det gjelder også når det eneste som skal skje, er en samtale med {kommunedirektøren}.',
      nn: 'Medlemmene blir kalla inn, og møtet har sakliste. Møtet blir kunngjort, òg når det skal lukkast. Det gjeld òg når det einaste som skal skje, er ein samtale med {kommunedirektøren}.',
    },
    sources: [cite('KOML', '§ 11-3')],
  },
  {
    key: 'record',
    title: { nb: 'Møtebok', nn: 'Møtebok' },
    text: {
      nb: 'Det føres møtebok. Lukkes møtet, skal hjemmelen stå der.',
      nn: 'Det blir ført møtebok. Blir møtet lukka, skal heimelen stå der.',
    },
    sources: [cite('KOML', '§ 11-4')],
  },
  {
    key: 'closed',
    title: { nb: 'Lukket møte', nn: 'Lukka møte' },
    text: {
      nb: 'Når saken gjelder en ansatts tjenstlige forhold, skal møtet lukkes. Det gjelder også {kommunedirektøren}. Stem over lukkingen for åpne dører, og skriv hjemmelen i møteboken.',
      nn: 'Når saka gjeld tenestlege forhold for ein tilsett, skal møtet lukkast. Det gjeld òg {kommunedirektøren}. Røyst over lukkinga for opne dører, og skriv heimelen i møteboka.',
    },
    sources: [cite('KOML', '§ 11-5 andre og femte ledd'), cite('KOML', '§ 11-4 andre ledd')],
  },
  {
    key: 'room',
    title: { nb: 'Møt i samme rom', nn: 'Møt i same rom' },
    text: {
      nb: 'Et møte som lukkes av denne grunnen, kan ikke holdes som fjernmøte.',
      nn: 'Eit møte som blir lukka av denne grunnen, kan ikkje haldast som fjernmøte.',
    },
    sources: [cite('KOML', '§ 11-7 tredje ledd')],
  },
  {
    key: 'papers',
    title: { nb: 'Papirene vurderes for seg', nn: 'Papira blir vurderte for seg' },
    text: {
      nb: 'At møtet er lukket, er ikke i seg selv en hjemmel for å unnta dokumentene. Hvert dokument vurderes for seg. Derfor er den private forberedelsen og det felles referatet fra utviklingssamtalen skilt fra starten.',
      nn: 'At møtet er lukka, er ikkje i seg sjølv ein heimel for å gjere unntak for dokumenta. Kvart dokument blir vurdert for seg. Difor er den private førebuinga og det felles referatet frå utviklingssamtalen skilde frå starten.',
    },
    sources: [cite('OFFL', '§§ 3–4, 11'), cite('W-BERNT')],
  },
];
