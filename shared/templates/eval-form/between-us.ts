import { cite } from '../sources.ts';
import type { DimensionTemplate } from './statement.ts';

/** What goes on between the two: tillit og åpenhet, rolleklarhet, informasjon, møter og tilgjengelighet. */
export const betweenUs: readonly DimensionTemplate[] = [
  {
    id: 'A',
    name: { nb: 'Tillit og åpenhet', nn: 'Tillit og openheit' },
    statements: [
      {
        id: 'ev-a1',
        text: {
          nb: 'Jeg kan tenke høyt med den andre uten at det brukes mot meg senere.',
          nn: 'Eg kan tenkje høgt med den andre utan at det blir brukt mot meg seinare.',
        },
        sources: [cite('S1', '«Utviklingssamtalen», fortrolighet'), cite('W-SKC')],
      },
      {
        id: 'ev-a2',
        text: {
          nb: 'Vi sier fra direkte til hverandre når noe skurrer.',
          nn: 'Vi seier frå direkte til kvarandre når noko skurrar.',
        },
        sources: [cite('S1', '«Samspill»'), cite('S1', '«Utviklingssamtalen», formål')],
      },
      {
        id: 'ev-a3',
        text: {
          nb: 'Jeg stoler på at den andre mener det beste for hele {kommunen}.',
          nn: 'Eg stoler på at den andre meiner det beste for heile {kommunen}.',
        },
        sources: [cite('S3', '«Fakta/erfaring», tillit'), cite('S0')],
      },
      {
        id: 'ev-a4',
        text: {
          nb: 'Vi retter opp misforståelser før de vokser.',
          nn: 'Vi rettar opp misforståingar før dei veks.',
        },
        sources: [cite('S1', '«Arbeidsgiveransvaret for kommunedirektøren», uklarheter tas opp')],
      },
    ],
  },
  {
    id: 'B',
    name: { nb: 'Rolleklarhet', nn: 'Rolleklarleik' },
    statements: [
      {
        id: 'ev-b1',
        text: {
          nb: 'Vi trekker grensen mellom politikk og administrasjon på samme sted.',
          nn: 'Vi trekkjer grensa mellom politikk og administrasjon på same stad.',
        },
        sources: [cite('S3', '«Avklar rollene»'), cite('S1', '«Samspill»')],
      },
      {
        id: 'ev-b2',
        text: {
          nb: '{Ordføreren} holder seg unna enkeltsaker om ansatte.',
          nn: '{Ordføreren} held seg unna enkeltsaker om tilsette.',
        },
        sources: [cite('KOML', '§ 13-1 sjuende ledd'), cite('S1', '«Case sykefravær»')],
      },
      {
        id: 'ev-b3',
        text: {
          nb: 'Administrasjonens faglige råd er uavhengige av hvem som har flertall.',
          nn: 'Dei faglege råda frå administrasjonen er uavhengige av kven som har fleirtal.',
        },
        sources: [cite('S1', '«KS anbefaler», prinsipp 1'), cite('S0')],
      },
      {
        id: 'ev-b4',
        text: {
          nb: 'Føringer til administrasjonen kommer gjennom vedtak, ikke gjennom enkeltpersoner.',
          nn: 'Føringar til administrasjonen kjem gjennom vedtak, ikkje gjennom enkeltpersonar.',
        },
        sources: [cite('S2', '«Tydeliggjøring av rolle»')],
      },
    ],
  },
  {
    id: 'C',
    name: { nb: 'Informasjon', nn: 'Informasjon' },
    statements: [
      {
        id: 'ev-c1',
        text: {
          nb: 'Vi får vite om viktige ting fra hverandre før vi får vite det fra andre.',
          nn: 'Vi får vite om viktige ting frå kvarandre før vi får vite det frå andre.',
        },
        sources: [cite('S3', '«Noen gode tips», informasjon')],
      },
      {
        id: 'ev-c2',
        text: {
          nb: 'Alle folkevalgte får samme informasjon til samme tid.',
          nn: 'Alle folkevalde får same informasjon til same tid.',
        },
        sources: [cite('S2', '«Hvordan få til godt samspill»'), cite('S1')],
      },
      {
        id: 'ev-c3',
        text: {
          nb: 'Informasjonen jeg får, er tilstrekkelig til at jeg kan gjøre jobben min.',
          nn: 'Informasjonen eg får, er tilstrekkeleg til at eg kan gjere jobben min.',
        },
        sources: [cite('S1', '«Gode råd», etterspør informasjon')],
      },
    ],
  },
  {
    id: 'D',
    name: { nb: 'Møter og tilgjengelighet', nn: 'Møte og tilgjengelegheit' },
    statements: [
      {
        id: 'ev-d1',
        text: {
          nb: 'Ukemøtene blir holdt som avtalt og er nyttige.',
          nn: 'Vekemøta blir haldne som avtalt og er nyttige.',
        },
        sources: [cite('S3', '«Noen gode tips»')],
      },
      {
        id: 'ev-d2',
        text: {
          nb: 'Vi har nok uformell kontakt utenom de faste møtene.',
          nn: 'Vi har nok uformell kontakt utanom dei faste møta.',
        },
        sources: [cite('S3', '«Fakta/erfaring», funn fra UiA')],
      },
      {
        id: 'ev-d3',
        text: {
          nb: '{Varaordføreren} er så oppdatert at hun eller han kan tre inn på dagen.',
          nn: '{Varaordføreren} er så oppdatert at ho eller han kan tre inn på dagen.',
        },
        sources: [cite('S3', '«Det viktigste bindeleddet»')],
      },
    ],
  },
];
