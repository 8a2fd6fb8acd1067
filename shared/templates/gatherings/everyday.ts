import { cite } from '../sources.ts';
import { dinner, pause, point, type Programme } from './programme.ts';

/** Interplay that lasts: culture, rules for everyday, routines and meeting places, tools. domain.md section 6.2. */
export const everyday: Programme = {
  key: 'samling-hverdag',
  title: { nb: 'Samspill i hverdagen', nn: 'Samspel i kvardagen' },
  about: {
    nb: 'Når samspillet er i gang og skal holde i hverdagen: kultur, spilleregler, rutiner, møteplasser og verktøy.',
    nn: 'Når samspelet er i gang og skal halde i kvardagen: kultur, spelereglar, rutinar, møteplassar og verktøy.',
  },
  purpose: {
    nb: 'Vi skal se på hvordan samspillet virker til daglig, og gjøre det som er bra, til en vane.',
    nn: 'Vi skal sjå på korleis samspelet verkar til dagleg, og gjere det som er bra, til ein vane.',
  },
  points: [
    point('1 12:00 60', {
      title: { nb: 'Lunsj og velkomst', nn: 'Lunsj og velkomst' },
      about: {
        nb: 'Les gjennom spillereglene før dere kommer.',
        nn: 'Les gjennom spelereglane før de kjem.',
      },
      lead: 'both',
    }),
    point('1 13:00 45', {
      title: { nb: 'Siden sist', nn: 'Sidan sist' },
      about: {
        nb: 'Hvilken spilleregel har vi hatt mest nytte av, og hvilken er blitt tøyd? Begynn med det som har virket.',
        nn: 'Kva speleregel har vi hatt mest nytte av, og kva for ein er blitt tøygd? Byrja med det som har verka.',
      },
      lead: 'director',
      material: 'rules',
    }),
    point('1 13:45 75', {
      title: { nb: 'Kulturen vår', nn: 'Kulturen vår' },
      about: {
        nb: 'Hvordan snakker vi om hverandre når den andre ikke er der? Hva ser ansatte og folkevalgte av oss to?',
        nn: 'Korleis snakkar vi om kvarandre når den andre ikkje er der? Kva ser tilsette og folkevalde av oss to?',
      },
      lead: 'mayor',
      material: 'rule/avk-klima',
    }),
    pause('1 15:00 15'),
    point('1 15:15 90', {
      title: { nb: 'Spilleregler for hverdagen', nn: 'Spelereglar for kvardagen' },
      about: {
        nb: 'Velg tre spørsmål som ikke er drøftet, og som betyr noe nå. Skriv hver for dere først, og så sammen.',
        nn: 'Vel tre spørsmål som ikkje er drøfta, og som har noko å seie no. Skriv kvar for dykk først, og så saman.',
      },
      lead: 'both',
      material: 'rule/avk-styring-vedtak',
    }),
    pause('1 16:45 15'),
    point('1 17:00 60', {
      title: { nb: 'Når noen ringer direkte', nn: 'Når nokon ringjer direkte' },
      about: {
        nb: 'Svar på gråsonen hver for dere, åpne sammen, og skriv en spilleregel ut fra den.',
        nn: 'Svar på gråsona kvar for dykk, opne saman, og skriv ein speleregel ut frå ho.',
      },
      lead: 'both',
      material: 'case/gs-liten-tjeneste',
    }),
    dinner('1 19:00 120'),
    point('2 08:30 75', {
      title: { nb: 'Rutiner og møteplasser', nn: 'Rutinar og møteplassar' },
      about: {
        nb: 'Se på kartet over møteplassene. Hvem møtes aldri, og hvilke møter gjør det samme?',
        nn: 'Sjå på kartet over møteplassane. Kven møtest aldri, og kva møte gjer det same?',
      },
      lead: 'director',
      material: 'arenas',
    }),
    pause('2 09:45 15'),
    point('2 10:00 60', {
      title: { nb: 'Samme informasjon til alle', nn: 'Same informasjon til alle' },
      about: {
        nb: 'Gå gjennom én sak fra det siste halvåret. Hvem visste hva når? Hva gjør vi annerledes neste gang?',
        nn: 'Gå gjennom éi sak frå det siste halvåret. Kven visste kva når? Kva gjer vi annleis neste gong?',
      },
      lead: 'mayor',
      material: 'rule/avk-lik-informasjon',
    }),
    point('2 11:00 30', {
      title: { nb: 'Verktøyene våre', nn: 'Verktøya våre' },
      about: {
        nb: 'Ukemøtet, informasjonsloggen og halvårsevalueringen: Hva hjelper, og hva står bare i veien?',
        nn: 'Vekemøtet, informasjonsloggen og halvårsevalueringa: Kva hjelper, og kva står berre i vegen?',
      },
      lead: 'both',
      material: 'evaluation',
    }),
    point('2 11:30 30', {
      title: { nb: 'Hvem gjør hva', nn: 'Kven gjer kva' },
      about: {
        nb: 'Tre ting, hver med navn og dato. Ta dem med til neste ukemøte.',
        nn: 'Tre ting, kvar med namn og dato. Ta dei med til neste vekemøte.',
      },
      lead: 'both',
    }),
    point('2 12:00 60', { title: { nb: 'Lunsj og vel hjem', nn: 'Lunsj og vel heim' } }),
  ],
  sources: [cite('S2', '«Samling 2»')],
};
