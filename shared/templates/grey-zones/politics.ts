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
    sources: [cite('KOML', '§ 13-1 tredje ledd'), cite('S1', '«KS anbefaler», prinsipp 1')],
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
    sources: [cite('S2', '«Hvordan få til godt samspill»'), cite('S0', 'avsnitt 2–3')],
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
    sources: [cite('S0', 'avsnitt 2–3'), cite('S1', '«KS anbefaler», prinsipp 1')],
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
    sources: [cite('S3', '«Noen gode tips»'), cite('S2', '«Samling 1»')],
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
    sources: [cite('S3', '«Noen gode tips»'), cite('KOML', '§ 13-1 sjuende ledd')],
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
    sources: [cite('KOML', '§ 11-10')],
  },
];
