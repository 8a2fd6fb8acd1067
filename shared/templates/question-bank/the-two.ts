import { cite } from '../sources.ts';
import type { BankQuestion } from './bank-question.ts';

/** On the meetings, on what they tell each other, and on the two themselves. */
export const questionsOnTheTwo: readonly BankQuestion[] = [
  {
    key: 'sp-mote-nytte',
    theme: 'meetings',
    title: { nb: 'Hva får vi ut av ukemøtet?', nn: 'Kva får vi ut av vekemøtet?' },
    question: {
      nb: 'Hva går vi ut av rommet med som vi ikke hadde da vi kom inn? Hva kan vi slutte å bruke møtetid på?',
      nn: 'Kva går vi ut av rommet med som vi ikkje hadde då vi kom inn? Kva kan vi slutte å bruke møtetid på?',
    },
    sources: [cite('S3', '«Noen gode tips»')],
  },
  {
    key: 'sp-mote-avlyse',
    theme: 'meetings',
    title: { nb: 'Når avlyser vi?', nn: 'Når avlyser vi?' },
    question: {
      nb: 'Hva skal til for at vi avlyser, og hvem av oss tar det opp? Hvordan tar vi igjen et møte som falt bort?',
      nn: 'Kva skal til for at vi avlyser, og kven av oss tek det opp? Korleis tek vi att eit møte som fall bort?',
    },
    sources: [cite('S3', '«Noen gode tips»')],
  },
  {
    key: 'sp-mote-deltakere',
    theme: 'meetings',
    title: { nb: 'Hvem bør være med?', nn: 'Kven bør vere med?' },
    question: {
      nb: 'Når blir samtalen bedre av at flere sitter rundt bordet, og når blir den mer forsiktig?',
      nn: 'Når blir samtalen betre av at fleire sit rundt bordet, og når blir han meir forsiktig?',
    },
    sources: [cite('S3', '«Noen gode tips»')],
  },
  {
    key: 'sp-mote-uformelt',
    theme: 'meetings',
    title: { nb: 'Praten utenom møtene', nn: 'Praten utanom møta' },
    question: {
      nb: 'Hvor treffes vi uten saksliste? Hvordan passer vi på at ingenting blir avgjort der?',
      nn: 'Kvar treffest vi utan sakliste? Korleis passar vi på at ingenting blir avgjort der?',
    },
    sources: [cite('S3', '«Fakta/erfaring»')],
  },
  {
    key: 'sp-info-straks',
    theme: 'information',
    title: { nb: 'Hva varsler vi om straks?', nn: 'Kva varslar vi om straks?' },
    question: {
      nb: 'Tenk på den siste nyheten som kom brått på en av oss. Hvem visste om den først, og når burde den andre ha fått vite det?',
      nn: 'Tenk på den siste nyheita som kom brått på ein av oss. Kven visste om ho først, og når burde den andre ha fått vite det?',
    },
    sources: [cite('S3', '«Noen gode tips»'), cite('S1', '«Arbeidsgiveransvaret for kommunedirektøren»')],
  },
  {
    key: 'sp-info-tilbake',
    theme: 'information',
    title: { nb: 'Det {ordføreren} hører ute', nn: 'Det {ordføreren} høyrer ute' },
    question: {
      nb: 'Hva har {ordføreren} hørt på møter og reiser i det siste som administrasjonen trenger å vite?',
      nn: 'Kva har {ordføreren} høyrt på møte og reiser i det siste som administrasjonen treng å vite?',
    },
    sources: [cite('S1', '«Samspill»')],
  },
  {
    key: 'sp-info-nok',
    theme: 'information',
    title: { nb: 'For lite eller for mye?', nn: 'For lite eller for mykje?' },
    question: {
      nb: 'Hvilken informasjon savner du fra meg, og hva får du som du ikke har bruk for?',
      nn: 'Kva informasjon saknar du frå meg, og kva får du som du ikkje har bruk for?',
    },
    sources: [cite('S1', '«Samspill»')],
  },
  {
    key: 'sp-info-samtidig',
    theme: 'information',
    title: { nb: 'Samme informasjon til samme tid', nn: 'Same informasjon til same tid' },
    question: {
      nb: 'Hva har vi snakket om de siste fire ukene som alle folkevalgte burde få vite? Fikk de det samtidig?',
      nn: 'Kva har vi snakka om dei siste fire vekene som alle folkevalde burde få vite? Fekk dei det samtidig?',
    },
    sources: [
      cite('S2', '«Hvordan få til godt samspill»'),
      cite('S1', '«Arbeidsgiveransvaret for kommunedirektøren»'),
    ],
  },
  {
    key: 'sp-oss-rad',
    theme: 'pair',
    title: { nb: 'Tre råd til hverandre', nn: 'Tre råd til kvarandre' },
    question: {
      nb: 'Hvilke tre råd vil du gi meg for at jeg skal lykkes i rollen min?',
      nn: 'Kva for tre råd vil du gi meg for at eg skal lykkast i rolla mi?',
    },
    sources: [cite('S3', '«Noen gode tips»')],
  },
  {
    key: 'sp-oss-forventning',
    theme: 'pair',
    title: { nb: 'Hva vi venter av hverandre', nn: 'Kva vi ventar av kvarandre' },
    question: {
      nb: 'Hva er det viktigste du venter av meg dette halvåret? Hva gjør du selv for at det skal gå?',
      nn: 'Kva er det viktigaste du ventar av meg dette halvåret? Kva gjer du sjølv for at det skal gå?',
    },
    sources: [cite('S1', '«Samspill», foreslått samtale')],
  },
  {
    key: 'sp-oss-irritasjon',
    theme: 'pair',
    title: { nb: 'Småting som gnager', nn: 'Småting som gneg' },
    question: {
      nb: 'Hva har gnaget litt i det siste, som er for lite til å lage en sak av og for stort til å glemme?',
      nn: 'Kva har gnege litt i det siste, som er for lite til å lage ei sak av og for stort til å gløyme?',
    },
    sources: [cite('S1', '«Utviklingssamtalen», refleksjon')],
  },
  {
    key: 'sp-oss-fast',
    theme: 'pair',
    title: { nb: 'Hvis vi står fast', nn: 'Dersom vi står fast' },
    question: {
      nb: 'Hvem kan hjelpe oss hvis vi ikke kommer videre på egen hånd? Hvor lenge venter vi før vi spør?',
      nn: 'Kven kan hjelpe oss dersom vi ikkje kjem vidare på eiga hand? Kor lenge ventar vi før vi spør?',
    },
    sources: [cite('S1', '«Utviklingssamtalen», refleksjon')],
  },
  {
    key: 'sp-oss-lykkes',
    theme: 'pair',
    title: { nb: 'Det vi får til', nn: 'Det vi får til' },
    question: {
      nb: 'Hva har vi fått til sammen siden sist, og hva gjorde hver av oss som hjalp?',
      nn: 'Kva har vi fått til saman sidan sist, og kva gjorde kvar av oss som hjelpte?',
    },
    sources: [cite('S1', '«Samspill»')],
  },
];
