import { cite } from '../sources.ts';
import type { GreyZone } from './grey-zone.ts';

/** Cases where somebody presses: for a head to roll, an answer within the hour, a start without a decision. */
export const greyZonesUnderPressure: readonly GreyZone[] = [
  {
    key: 'gs-enhet-fravaer',
    theme: 'staff',
    title: { nb: 'Sykefraværet på ett sted', nn: 'Sjukefråværet på éin stad' },
    story: {
      nb: 'Sykefraværet i én enhet har økt tre kvartaler på rad. I {formannskapet} sier et medlem at alle vet hvem problemet er, nevner lederen ved navn og ber {ordføreren} sørge for at noe skjer.',
      nn: 'Sjukefråværet i éi eining har auka tre kvartal på rad. I {formannskapet} seier ein medlem at alle veit kven problemet er, nemner leiaren ved namn og ber {ordføreren} syte for at noko skjer.',
    },
    questions: {
      nb: [
        'Hva gjør møtelederen i det øyeblikket navnet blir nevnt?',
        'Hva kan folkevalgte spørre om og sette mål for?',
        'Hva tar {kommunedirektøren} med seg, og hva får {formannskapet} høre senere?',
      ],
      nn: [
        'Kva gjer møteleiaren i det augeblinken namnet blir nemnt?',
        'Kva kan folkevalde spørje om og setje mål for?',
        'Kva tek {kommunedirektøren} med seg, og kva får {formannskapet} høyre seinare?',
      ],
    },
    law: {
      nb: 'Det løpende personalansvaret ligger hos {kommunedirektøren}. {Kommunestyret} kan sette mål for sykefraværet, men enkeltsaker om ansatte er ikke politikk.',
      nn: 'Det løpande personalansvaret ligg hos {kommunedirektøren}. {Kommunestyret} kan setje mål for sjukefråværet, men enkeltsaker om tilsette er ikkje politikk.',
    },
    sources: [cite('KOML', '§ 13-1 sjuende ledd'), cite('S1', '«Case sykefravær»')],
  },
  {
    key: 'gs-klokken-16',
    theme: 'media',
    title: { nb: 'Fredag klokken 16', nn: 'Fredag klokka 16' },
    story: {
      nb: 'Fredag klokken 16 ringer en journalist til {kommunedirektøren} om en feil som kan ha gått ut over flere innbyggere. Saken skal på nett om en time. {Ordføreren} sitter på et fly, og ingen har oversikt ennå.',
      nn: 'Fredag klokka 16 ringjer ein journalist til {kommunedirektøren} om ein feil som kan ha gått ut over fleire innbyggjarar. Saka skal på nett om ein time. {Ordføreren} sit på eit fly, og ingen har oversikt enno.',
    },
    questions: {
      nb: [
        'Hvem svarer, og hva kan sies før noen har oversikt?',
        'Hvem må få vite det før saken er på nett, og hvordan når vi dem?',
        'Hva burde vi ha avtalt på forhånd?',
      ],
      nn: [
        'Kven svarar, og kva kan vi seie før nokon har oversikt?',
        'Kven må få vite det før saka er på nett, og korleis når vi dei?',
        'Kva burde vi ha avtalt på førehand?',
      ],
    },
    law: {
      nb: '{Kommunedirektøren} leder administrasjonen. {Ordføreren} er den rettslige representanten for {kommunen}. Det som er underlagt taushetsplikt, kan ingen av dere si noe om, uansett hvor mye det haster.',
      nn: '{Kommunedirektøren} leier administrasjonen. {Ordføreren} er den rettslege representanten for {kommunen}. Det som er underlagt teieplikt, kan ingen av dykk seie noko om, same kor mykje det hastar.',
    },
    sources: [cite('KOML', '§§ 6-1 og 13-1'), cite('FVL', '§ 13'), cite('S3', '«Noen gode tips»')],
  },
  {
    key: 'gs-bestilling',
    theme: 'cases',
    title: { nb: 'Bestillingen ingen har vedtatt', nn: 'Bestillinga ingen har vedteke' },
    story: {
      nb: 'På vei ut av møtet i {formannskapet} sier {ordføreren}: «Da ser dere på en felles skole, og så tar vi det igjen før jul.» Ingen har vedtatt noe. Utredningen vil ta to personer i tre måneder.',
      nn: 'På veg ut av møtet i {formannskapet} seier {ordføreren}: «Då ser de på ein felles skule, og så tek vi det igjen før jul.» Ingen har vedteke noko. Utgreiinga vil ta to personar i tre månader.',
    },
    questions: {
      nb: [
        'Hva er dette: en idé, et ønske eller et oppdrag?',
        'Hvem må vedta det, og hvordan kommer saken dit?',
        'Hva svarer {kommunedirektøren} uten å si nei til en god idé?',
      ],
      nn: [
        'Kva er dette: ein idé, eit ønske eller eit oppdrag?',
        'Kven må vedta det, og korleis kjem saka dit?',
        'Kva svarar {kommunedirektøren} utan å seie nei til ein god idé?',
      ],
    },
    law: {
      nb: '{Kommunedirektøren} får pålegg gjennom vedtak, ikke fra den enkelte folkevalgte. {Ordføreren} kan bare avgjøre alene det som er delegert.',
      nn: '{Kommunedirektøren} får pålegg gjennom vedtak, ikkje frå den enkelte folkevalde. {Ordføreren} kan berre avgjere åleine det som er delegert.',
    },
    sources: [
      cite('KOML', '§ 13-1 andre ledd'),
      cite('KOML', '§ 6-1'),
      cite('S2', '«Tydeliggjøring av rolle»'),
    ],
  },
  {
    key: 'gs-lekkasje',
    theme: 'records',
    title: { nb: 'Utkastet som sto i avisen', nn: 'Utkastet som stod i avisa' },
    story: {
      nb: 'Et utkast som bare noen få har fått, står i avisen tre dager før {formannskapet} skal ha saken. Dere tenker begge at det må ha kommet fra den andre siden av gangen.',
      nn: 'Eit utkast som berre nokre få har fått, står i avisa tre dagar før {formannskapet} skal ha saka. De tenkjer begge at det må ha kome frå den andre sida av gangen.',
    },
    questions: {
      nb: [
        'Hva sier vi til hverandre før vi sier noe til andre?',
        'Hva får alle folkevalgte nå, og hva svarer vi avisen?',
        'Hva gjør vi annerledes med utkast etter dette?',
      ],
      nn: [
        'Kva seier vi til kvarandre før vi seier noko til andre?',
        'Kva får alle folkevalde no, og kva svarar vi avisa?',
        'Kva gjer vi annleis med utkast etter dette?',
      ],
    },
    law: {
      nb: 'Et dokument regnes som dokument når det er sendt eller ferdig. Interne dokumenter kan unntas fra innsyn, men ikke saksframlegg til et folkevalgt organ. Det som er underlagt taushetsplikt, skal holdes tilbake og oppbevares trygt.',
      nn: 'Eit dokument blir rekna som dokument når det er sendt eller ferdig. Det kan gjerast unntak for interne dokument, men ikkje for saksframlegg til eit folkevalt organ. Det som er underlagt teieplikt, skal haldast tilbake og oppbevarast trygt.',
    },
    sources: [cite('OFFL', '§§ 4, 14 og 16'), cite('FVL', '§§ 13 og 13 c')],
  },
  {
    key: 'gs-partimote',
    theme: 'everyone',
    title: { nb: 'Tallene til partimøtet', nn: 'Tala til partimøtet' },
    story: {
      nb: '{Ordføreren} skal snakke på årsmøtet i partiet sitt og ber {kommunedirektøren} om de foreløpige budsjettallene og tre lysark. Ingen av de andre gruppene har fått tallene.',
      nn: '{Ordføreren} skal snakke på årsmøtet i partiet sitt og ber {kommunedirektøren} om dei førebels budsjettala og tre lysark. Ingen av dei andre gruppene har fått tala.',
    },
    questions: {
      nb: [
        'Hvem spør her: {ordføreren} eller partiet?',
        'Kan {kommunedirektøren} gi tallene, og hva får i så fall de andre gruppene?',
        'Hvem lager lysark til hva?',
      ],
      nn: [
        'Kven er det som spør her: {ordføreren} eller partiet?',
        'Kan {kommunedirektøren} gi tala, og kva får i så fall dei andre gruppene?',
        'Kven lagar lysark til kva?',
      ],
    },
    law: {
      nb: '{Kommunedirektøren} leder administrasjonen for hele {kommunestyret}, både flertall og mindretall. Rådet fra KS er samme informasjon til alle samtidig.',
      nn: '{Kommunedirektøren} leier administrasjonen for heile {kommunestyret}, både fleirtal og mindretal. Rådet frå KS er same informasjon til alle samtidig.',
    },
    sources: [
      cite('KOML', '§ 13-1'),
      cite('S2', '«Hvordan få til godt samspill»'),
      cite('S0', 'avsnitt 2–3'),
    ],
  },
];
