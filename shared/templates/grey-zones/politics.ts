import { cite } from '../sources.ts';
import type { GreyZone } from './grey-zone.ts';

/** Cases where the meeting of the two touches the elected bodies, the groups and the public. */
export const greyZonesInPolitics: readonly GreyZone[] = [
  {
    key: 'gs-kaffe',
    theme: 'meetings',
    title: { nb: 'Bare en kopp kaffe', nn: 'Berre ein kopp kaffi' },
    story: {
      nb: 'Budsjettet er stramt, og {ordføreren} vil samle hele {formannskapet} til en kopp kaffe, der {kommunedirektøren} går gjennom tallene. «Det er ikke noe møte», sier {ordføreren}.',
      nn: 'Budsjettet er stramt, og {ordføreren} vil samle heile {formannskapet} til ein kopp kaffi, der {kommunedirektøren} går gjennom tala. «Det er ikkje noko møte», seier {ordføreren}.',
    },
    questions: {
      nb: [
        'Hva skal til for at dette er et møte etter loven?',
        'Hva er det dere vil oppnå, og kan det gjøres åpent?',
      ],
      nn: [
        'Kva skal til for at dette er eit møte etter lova?',
        'Kva er det de vil oppnå, og kan det gjerast ope?',
      ],
    },
    law: {
      nb: 'Det avgjørende er om medlemmene er kalt sammen som organ for å forhandle, drøfte eller på annen måte behandle det organet skal ta seg av. Da er det et møte, med innkalling, saksliste og møtebok, hva det enn kalles.',
      nn: 'Det avgjerande er om medlemmene er kalla saman som organ for å forhandle, drøfte eller på annan måte behandle det organet skal ta seg av. Då er det eit møte, med innkalling, sakliste og møtebok, kva det enn blir kalla.',
    },
    sources: [cite('KOML', 'kapittel 11'), cite('W-SIVMØTE')],
  },
  {
    key: 'gs-utkast',
    theme: 'cases',
    title: { nb: 'Utkastet til saksframlegg', nn: 'Utkastet til saksframlegg' },
    story: {
      nb: '{Ordføreren} får lese utkastet til et saksframlegg og ber om at det ene av tre alternativer blir tatt ut. «Det har ikke flertall likevel.»',
      nn: '{Ordføreren} får lese utkastet til eit saksframlegg og ber om at det eine av tre alternativ blir teke ut. «Det har ikkje fleirtal likevel.»',
    },
    questions: {
      nb: [
        'Hva gjør {kommunedirektøren} med innspillet?',
        'Skal {ordføreren} lese utkast, og i så fall til hva?',
      ],
      nn: [
        'Kva gjer {kommunedirektøren} med innspelet?',
        'Skal {ordføreren} lese utkast, og i så fall til kva?',
      ],
    },
    law: {
      nb: '{Kommunedirektøren} skal se til at saker til folkevalgte organer er forsvarlig utredet, både faktisk og rettslig. Lederen av organet bestemmer hva som står på sakslisten.',
      nn: '{Kommunedirektøren} skal sjå til at saker til folkevalde organ er forsvarleg greidde ut, både faktisk og rettsleg. Leiaren av organet avgjer kva som står på saklista.',
    },
    sources: [
      cite('KOML', '§ 11-3'),
      cite('KOML', '§ 13-1 tredje ledd'),
      cite('S1', '«KS anbefaler», prinsipp 1'),
    ],
  },
  {
    key: 'gs-fredag',
    theme: 'information',
    title: { nb: 'Det {ordføreren} visste på fredag', nn: 'Det {ordføreren} visste på fredag' },
    story: {
      nb: 'Fredag forteller {kommunedirektøren} {ordføreren} om et stort merforbruk. Mandag leser gruppelederne i mindretallet om det i avisen.',
      nn: 'Fredag fortel {kommunedirektøren} {ordføreren} om eit stort meirforbruk. Måndag les gruppeleiarane i mindretalet om det i avisa.',
    },
    questions: {
      nb: [
        'Hva kunne {ordføreren} få vite først, og hva skulle alle fått samtidig?',
        'Hva gjør vi nå, mandag morgen?',
      ],
      nn: [
        'Kva kunne {ordføreren} få vite først, og kva skulle alle fått samtidig?',
        'Kva gjer vi no, måndag morgon?',
      ],
    },
    law: {
      nb: 'Kommer det fram noe nytt av betydning etter et vedtak, for eksempel om budsjettet, skal {kommunedirektøren} melde det til organet. Rådet fra KS er samme informasjon til alle samtidig.',
      nn: 'Kjem det fram noko nytt som har noko å seie for eit vedtak, til dømes om budsjettet, skal {kommunedirektøren} melde det til organet. Rådet frå KS er same informasjon til alle samtidig.',
    },
    sources: [
      cite('KOML', '§ 13-1 fjerde ledd'),
      cite('S2', '«Hvordan få til godt samspill»'),
      cite('S0', 'avsnitt 2–3'),
    ],
  },
  {
    key: 'gs-gruppemote',
    theme: 'everyone',
    title: { nb: 'Invitert til gruppemøtet', nn: 'Invitert til gruppemøtet' },
    story: {
      nb: 'Den største gruppen ber {kommunedirektøren} komme til gruppemøtet og forklare budsjettet. De andre gruppene har ikke spurt.',
      nn: 'Den største gruppa ber {kommunedirektøren} kome til gruppemøtet og forklare budsjettet. Dei andre gruppene har ikkje spurt.',
    },
    questions: {
      nb: ['Kan {kommunedirektøren} gå, og på hvilke vilkår?', 'Hva får de andre gruppene?'],
      nn: ['Kan {kommunedirektøren} gå, og på kva vilkår?', 'Kva får dei andre gruppene?'],
    },
    law: {
      nb: 'Retten til å møte og tale gjelder folkevalgte organer, bortsett fra kontrollutvalget. {Kommunedirektøren} svarer overfor hele {kommunestyret}, både flertall og mindretall.',
      nn: 'Retten til å møte og tale gjeld folkevalde organ, bortsett frå kontrollutvalet. {Kommunedirektøren} svarar overfor heile {kommunestyret}, både fleirtal og mindretal.',
    },
    sources: [cite('KOML', '§ 13-1'), cite('S0', 'avsnitt 2–3'), cite('S1', '«KS anbefaler», prinsipp 1')],
  },
  {
    key: 'gs-lofte',
    theme: 'roles',
    title: { nb: 'Løftet på folkemøtet', nn: 'Lovnaden på folkemøtet' },
    story: {
      nb: 'På et folkemøte lover {ordføreren} at svømmehallen skal holde åpent i sommer. Det finnes ikke noe vedtak om det. Dagen etter spør innbyggerne servicetorget om åpningstidene.',
      nn: 'På eit folkemøte lovar {ordføreren} at symjehallen skal halde ope i sommar. Det finst ikkje noko vedtak om det. Dagen etter spør innbyggjarane servicetorget om opningstidene.',
    },
    questions: {
      nb: ['Hva svarer servicetorget?', 'Hvem må avgjøre dette, og hvordan kommer saken dit?'],
      nn: ['Kva svarar servicetorget?', 'Kven må avgjere dette, og korleis kjem saka dit?'],
    },
    law: {
      nb: '{Ordføreren} kan bare avgjøre alene det som er delegert: saker som ikke er prinsipielle, eller som haster. {Kommunedirektøren} får pålegg fra {kommunestyret}.',
      nn: '{Ordføreren} kan berre avgjere åleine det som er delegert: saker som ikkje er prinsipielle, eller som hastar. {Kommunedirektøren} får pålegg frå {kommunestyret}.',
    },
    sources: [cite('KOML', '§ 6-1'), cite('KOML', '§ 13-1 andre ledd')],
  },
  {
    key: 'gs-journalist',
    theme: 'media',
    title: {
      nb: 'Journalisten ringer først til {ordføreren}',
      nn: 'Journalisten ringjer først til {ordføreren}',
    },
    story: {
      nb: 'En journalist ringer til {ordføreren} om en feil i en byggesak. {Ordføreren} kjenner saken litt og svarer på hvordan den er behandlet. Halvparten stemmer ikke.',
      nn: 'Ein journalist ringjer til {ordføreren} om ein feil i ei byggjesak. {Ordføreren} kjenner saka litt og svarar på korleis ho er behandla. Halvparten stemmer ikkje.',
    },
    questions: {
      nb: ['Hvem retter opp, og hvordan?', 'Hva kunne {ordføreren} ha svart i stedet?'],
      nn: ['Kven rettar opp, og korleis?', 'Kva kunne {ordføreren} ha svara i staden?'],
    },
    law: {
      nb: '{Ordføreren} er den rettslige representanten for {kommunen}. Hvem som ellers uttaler seg om hva, er det dere som avtaler. Det som er underlagt taushetsplikt, kan ingen av dere svare på.',
      nn: '{Ordføreren} er den rettslege representanten for {kommunen}. Kven som elles uttaler seg om kva, er det de som avtalar. Det som er underlagt teieplikt, kan ingen av dykk svare på.',
    },
    sources: [
      cite('KOML', '§ 6-1'),
      cite('FVL', '§ 13'),
      cite('S3', '«Noen gode tips»'),
      cite('S2', '«Samling 1»'),
    ],
  },
  {
    key: 'gs-kommentarfelt',
    theme: 'media',
    title: { nb: 'Hengt ut i kommentarfeltet', nn: 'Hengd ut i kommentarfeltet' },
    story: {
      nb: 'Et medlem av {kommunestyret} navngir en saksbehandler i et kommentarfelt og kaller arbeidet useriøst. Saksbehandleren ber {kommunedirektøren} om hjelp.',
      nn: 'Ein medlem av {kommunestyret} namngir ein saksbehandlar i eit kommentarfelt og kallar arbeidet useriøst. Saksbehandlaren ber {kommunedirektøren} om hjelp.',
    },
    questions: {
      nb: [
        'Hva gjør {kommunedirektøren} som arbeidsgiver?',
        'Hva kan {ordføreren} gjøre overfor en folkevalgt?',
      ],
      nn: [
        'Kva gjer {kommunedirektøren} som arbeidsgivar?',
        'Kva kan {ordføreren} gjere overfor ein folkevald?',
      ],
    },
    law: {
      nb: '{Kommunedirektøren} har det løpende personalansvaret for den som blir hengt ut. {Ordføreren} leder {kommunestyret}.',
      nn: '{Kommunedirektøren} har det løpande personalansvaret for den som blir hengd ut. {Ordføreren} leier {kommunestyret}.',
    },
    sources: [cite('KOML', '§ 6-1'), cite('S3', '«Noen gode tips»'), cite('KOML', '§ 13-1 sjuende ledd')],
  },
  {
    key: 'gs-tomta',
    theme: 'roles',
    title: { nb: 'Familien og tomten', nn: 'Familien og tomta' },
    story: {
      nb: 'En tomt skal reguleres. Søsteren til {ordføreren} eier nabotomten. «Alle vet jo det», sier {ordføreren}, «så det er ingenting å skjule.»',
      nn: 'Ei tomt skal regulerast. Søstera til {ordføreren} eig nabotomta. «Alle veit jo det», seier {ordføreren}, «så det er ingenting å skjule.»',
    },
    questions: {
      nb: ['Hvem tar opp spørsmålet om habilitet, og når?', 'Kan vi to snakke om saken i ukemøtet imens?'],
      nn: ['Kven tek opp spørsmålet om habilitet, og når?', 'Kan vi to snakke om saka i vekemøtet så lenge?'],
    },
    law: {
      nb: 'Loven har egne regler om habilitet for folkevalgte. Les dem før saken kommer opp, ikke etterpå.',
      nn: 'Lova har eigne reglar om habilitet for folkevalde. Les dei før saka kjem opp, ikkje etterpå.',
    },
    sources: [cite('KOML', '§ 11-10')],
  },
];
