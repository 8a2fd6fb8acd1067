import { cite } from '../sources.ts';
import type { BankQuestion } from './bank-question.ts';

/** On the media, on all the other elected members, and on what is kept. */
export const questionsAroundTheTwo: readonly BankQuestion[] = [
  {
    key: 'sp-media-hvem',
    theme: 'media',
    title: { nb: 'Hvem svarer på hva?', nn: 'Kven svarar på kva?' },
    question: {
      nb: 'Se på de tre siste oppslagene om {kommunen}. Var det den rette av oss som svarte, og visste den andre om det?',
      nn: 'Sjå på dei tre siste oppslaga om {kommunen}. Var det den rette av oss som svara, og visste den andre om det?',
    },
    sources: [cite('S3', '«Noen gode tips»'), cite('S2', '«Samling 1»')],
  },
  {
    key: 'sp-media-feil',
    theme: 'media',
    title: { nb: 'Når noe har gått galt', nn: 'Når noko har gått gale' },
    question: {
      nb: 'Hvem står fram når {kommunen} har gjort en feil? Hva sier den andre, og hva sier ingen av oss?',
      nn: 'Kven står fram når {kommunen} har gjort ein feil? Kva seier den andre, og kva seier ingen av oss?',
    },
    sources: [cite('S3', '«Noen gode tips»')],
  },
  {
    key: 'sp-media-nett',
    theme: 'media',
    title: { nb: 'Når noen blir hengt ut på nett', nn: 'Når nokon blir hengd ut på nett' },
    question: {
      nb: 'Hva gjør vi når en ansatt eller en folkevalgt blir hengt ut på nett? Hvem ringer, og hvem svarer offentlig?',
      nn: 'Kva gjer vi når ein tilsett eller ein folkevald blir hengd ut på nett? Kven ringjer, og kven svarar offentleg?',
    },
    sources: [cite('S3', '«Noen gode tips»')],
  },
  {
    key: 'sp-alle-mindretall',
    theme: 'everyone',
    title: { nb: 'Sett fra mindretallet', nn: 'Sett frå mindretalet' },
    question: {
      nb: 'Hva ville gruppelederne i mindretallet svare om vi spurte dem om {kommunedirektøren} er deres også?',
      nn: 'Kva ville gruppeleiarane i mindretalet svare om vi spurde dei om {kommunedirektøren} er deira også?',
    },
    sources: [cite('S0', 'avsnitt 2–3')],
  },
  {
    key: 'sp-alle-fart',
    theme: 'everyone',
    title: { nb: 'Når en sak går fort', nn: 'Når ei sak går fort' },
    question: {
      nb: 'Hvordan merker vi at en sak går for fort for dem som ikke sitter i {formannskapet} eller i flertallet?',
      nn: 'Korleis merkar vi at ei sak går for fort for dei som ikkje sit i {formannskapet} eller i fleirtalet?',
    },
    sources: [cite('S0', 'avsnitt 2–3'), cite('S2', '«Hvordan få til godt samspill»')],
  },
  {
    key: 'sp-alle-tone',
    theme: 'everyone',
    title: { nb: 'Tonen i {kommunestyret}', nn: 'Tonen i {kommunestyret}' },
    question: {
      nb: 'Hva gjør hver av oss når debatten blir personlig? Hva gjorde vi sist, og hjalp det?',
      nn: 'Kva gjer kvar av oss når debatten blir personleg? Kva gjorde vi sist, og hjelpte det?',
    },
    sources: [cite('S3', '«Noen gode tips»')],
  },
  {
    key: 'sp-alle-veien-inn',
    theme: 'everyone',
    title: { nb: 'Veien inn til administrasjonen', nn: 'Vegen inn til administrasjonen' },
    question: {
      nb: 'Har alle grupper like lett for å få svar fra administrasjonen? Hvordan vet vi det?',
      nn: 'Har alle grupper like lett for å få svar frå administrasjonen? Korleis veit vi det?',
    },
    sources: [cite('S1', '«KS anbefaler», prinsipp 1'), cite('S0', 'avsnitt 2–3')],
  },
  {
    key: 'sp-spor-fortrolig',
    theme: 'records',
    title: { nb: 'Fortrolig mellom oss', nn: 'Fortruleg mellom oss' },
    question: {
      nb: 'Hva er fortrolig mellom oss, og hva må likevel skrives ned og kunne finnes igjen?',
      nn: 'Kva er fortruleg mellom oss, og kva må likevel skrivast ned og kunne finnast att?',
    },
    sources: [cite('OFFL', '§§ 3 og 4'), cite('ARKL', '§ 5')],
  },
  {
    key: 'sp-spor-melding',
    theme: 'records',
    title: { nb: 'Meldinger på telefonen', nn: 'Meldingar på telefonen' },
    question: {
      nb: 'Hvilke av meldingene vi sender hverandre, hører hjemme i arkivet? Hvem sørger for at de kommer dit?',
      nn: 'Kva meldingar mellom oss høyrer heime i arkivet? Kven syter for at dei kjem dit?',
    },
    sources: [cite('ARKL', '§§ 2 og 5'), cite('OFFL', '§ 4')],
  },
  {
    key: 'sp-spor-innsyn',
    theme: 'records',
    title: { nb: 'Hvis noen ber om innsyn', nn: 'Dersom nokon ber om innsyn' },
    question: {
      nb: 'Hvis noen ba om innsyn i referatet fra forrige møte: Hva er vi glade for at står der, og hva ville vi ha skrevet annerledes?',
      nn: 'Dersom nokon bad om innsyn i referatet frå førre møte: Kva er vi glade for at står der, og kva ville vi ha skrive annleis?',
    },
    sources: [cite('OFFL', '§§ 3 og 11')],
  },
];
