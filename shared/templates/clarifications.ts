import type { Rule, RuleGroup } from '#shared/domain/rule.ts';
import type { InBothForms, WrittenForm } from '#shared/domain/written-form.ts';
import { cite, type SourceRef } from './sources.ts';
import { fillTerms, termsOf, type Titles } from './terminology.ts';

/** Goes up when a question changes its meaning. */
export const clarificationsVersion = 1;

/** A question for two people to agree on an answer to. Words may hold the tokens of `terminology.ts`. */
export interface Clarification {
  /** Stored with the rule; never changes and is never used again for something else. */
  readonly key: string;
  readonly group: RuleGroup;
  readonly question: InBothForms;
  readonly sources: readonly SourceRef[];
}

const tips = cite('S3', '«Noen gode tips»');
const interplay = cite('S2', '«Hvordan få til godt samspill»');

/** The 24 questions, in the order they are shown. */
export const clarifications: readonly Clarification[] = [
  {
    key: 'avk-ukemote',
    group: 'meetings',
    question: {
      nb: 'Når møtes vi fast, hvor lenge, og hva skal til for å avlyse?',
      nn: 'Når møtest vi fast, kor lenge, og kva skal til for å avlyse?',
    },
    sources: [tips],
  },
  {
    key: 'avk-regi',
    group: 'meetings',
    question: {
      nb: 'Hvem lager saksliste, hvem kaller inn, og hvem skriver oppfølgingspunkter?',
      nn: 'Kven lagar sakliste, kven kallar inn, og kven skriv oppfølgingspunkt?',
    },
    sources: [tips],
  },
  {
    key: 'avk-deltakere',
    group: 'meetings',
    question: {
      nb: 'Hvem er fast med i møtet, og når tas ledergruppen eller {varaordføreren} inn?',
      nn: 'Kven er fast med i møtet, og når blir leiargruppa eller {varaordføreren} teken inn?',
    },
    sources: [tips],
  },
  {
    key: 'avk-moteplasser',
    group: 'meetings',
    question: {
      nb: 'Hvilke faste møteplasser har vi, hvilke mangler vi, og hvilke skal være uformelle?',
      nn: 'Kva faste møteplassar har vi, kva for nokre manglar vi, og kva for nokre skal vere uformelle?',
    },
    sources: [tips, interplay],
  },
  {
    key: 'avk-uformelt',
    group: 'meetings',
    question: {
      nb: 'Hvordan sikrer vi jevnlig uformell kontakt uten at beslutninger flyttes dit?',
      nn: 'Korleis sikrar vi jamleg uformell kontakt utan at avgjerder blir flytte dit?',
    },
    sources: [cite('S3', '«Fakta/erfaring»'), cite('W-SIVMØTE')],
  },
  {
    key: 'avk-evaluering',
    group: 'meetings',
    question: {
      nb: 'Når evaluerer vi, med hvilket skjema, og hvem får se resultatet?',
      nn: 'Når evaluerer vi, med kva skjema, og kven får sjå resultatet?',
    },
    sources: [tips],
  },
  {
    key: 'avk-informasjon-ut',
    group: 'information',
    question: {
      nb: 'Hva skal {kommunedirektøren} varsle {ordføreren} om straks, og hva kan vente til ukemøtet?',
      nn: 'Kva skal {kommunedirektøren} varsle {ordføreren} om straks, og kva kan vente til vekemøtet?',
    },
    sources: [tips, cite('S1', '«Arbeidsgiveransvaret for kommunedirektøren»')],
  },
  {
    key: 'avk-informasjon-inn',
    group: 'information',
    question: {
      nb: 'Hva tar {ordføreren} med tilbake fra møter og reiser som administrasjonen trenger å vite?',
      nn: 'Kva tek {ordføreren} med tilbake frå møte og reiser som administrasjonen treng å vite?',
    },
    sources: [cite('S1', '«Arbeidsgiveransvaret for kommunedirektøren»')],
  },
  {
    key: 'avk-lik-informasjon',
    group: 'information',
    question: {
      nb: 'Hvordan går informasjon ut slik at alle folkevalgte får den samtidig?',
      nn: 'Korleis går informasjon ut slik at alle folkevalde får han samtidig?',
    },
    sources: [interplay, cite('S1')],
  },
  {
    key: 'avk-fortrolighet',
    group: 'information',
    question: {
      nb: 'Hva er fortrolig mellom oss, og hva må likevel dokumenteres eller kunne gis innsyn i?',
      nn: 'Kva er fortruleg mellom oss, og kva må likevel dokumenterast eller kunne gjevast innsyn i?',
    },
    sources: [cite('S1', '«Utviklingssamtalen»'), cite('OFFL', '§§ 3–4, 11')],
  },
  {
    key: 'avk-saksfordeling',
    group: 'roles',
    question: {
      nb: 'Hvem avgjør hvilket organ en sak går til, og hvordan løser vi uenighet om det?',
      nn: 'Kven avgjer kva organ ei sak går til, og korleis løyser vi usemje om det?',
    },
    sources: [tips, cite('KOML', '§ 11-3')],
  },
  {
    key: 'avk-utredning',
    group: 'roles',
    question: {
      nb: 'Hvordan skiller vi mellom innspill om framdrift og påvirkning av den faglige innstillingen?',
      nn: 'Korleis skil vi mellom innspel om framdrift og påverknad av den faglege innstillinga?',
    },
    sources: [cite('KOML', '§ 13-1 tredje ledd'), cite('S1', '«Samspill»')],
  },
  {
    key: 'avk-styring-vedtak',
    group: 'roles',
    question: {
      nb: 'Hva gjør vi når en bestilling til administrasjonen ikke bygger på et vedtak?',
      nn: 'Kva gjer vi når ei bestilling til administrasjonen ikkje byggjer på eit vedtak?',
    },
    sources: [cite('S2', '«Tydeliggjøring av rolle»'), cite('KOML', '§ 13-1 andre ledd')],
  },
  {
    key: 'avk-henvendelser',
    group: 'roles',
    question: {
      nb: 'Hvordan tar folkevalgte kontakt med ansatte, og hvem skal kobles på?',
      nn: 'Korleis tek folkevalde kontakt med tilsette, og kven skal koplast på?',
    },
    sources: [cite('S1', '«Arbeidsgiveransvaret»'), cite('S2', '«Samling 2»')],
  },
  {
    key: 'avk-stotte',
    group: 'roles',
    question: {
      nb: 'Hvilke støttefunksjoner har den politiske ledelsen, og hvem prioriterer tiden deres?',
      nn: 'Kva støttefunksjonar har den politiske leiinga, og kven prioriterer tida deira?',
    },
    sources: [tips],
  },
  {
    key: 'avk-vara',
    group: 'roles',
    question: {
      nb: 'Hvilken rolle har {varaordføreren} til daglig og ved fravær?',
      nn: 'Kva rolle har {varaordføreren} til dagleg og ved fråvær?',
    },
    sources: [cite('S3', '«Det viktigste bindeleddet»'), cite('KOML', '§ 6-2')],
  },
  {
    key: 'avk-mindretall',
    group: 'roles',
    question: {
      nb: 'Hvordan sikrer vi at mindretallet opplever {kommunedirektøren} som sin også?',
      nn: 'Korleis sikrar vi at mindretalet opplever {kommunedirektøren} som sin òg?',
    },
    sources: [cite('S0', 'avsnitt 2–3')],
  },
  {
    key: 'avk-rad-til-hverandre',
    group: 'roles',
    question: {
      nb: 'Hvilke tre råd ville du gitt meg for at jeg skal lykkes i rollen min?',
      nn: 'Kva tre råd ville du gitt meg for at eg skal lukkast i rolla mi?',
    },
    sources: [tips],
  },
  {
    key: 'avk-egen-innsats',
    group: 'roles',
    question: {
      nb: 'Hva forventer jeg av deg, og hva gjør jeg selv for at samarbeidet skal fungere?',
      nn: 'Kva ventar eg av deg, og kva gjer eg sjølv for at samarbeidet skal fungere?',
    },
    sources: [cite('S1', '«Samspill», foreslått samtale')],
  },
  {
    key: 'avk-media',
    group: 'media',
    question: {
      nb: 'Hvem uttaler seg om hva, og hvordan varsler vi hverandre før oppslag?',
      nn: 'Kven uttaler seg om kva, og korleis varslar vi kvarandre før oppslag?',
    },
    sources: [tips],
  },
  {
    key: 'avk-klima',
    group: 'disagreement',
    question: {
      nb: 'Hva gjør hver av oss når debatten blir personlig eller usaklig?',
      nn: 'Kva gjer kvar av oss når debatten blir personleg eller usakleg?',
    },
    sources: [tips, cite('W-KSFOU')],
  },
  {
    key: 'avk-uenighet',
    group: 'disagreement',
    question: {
      nb: 'Hvordan tar vi opp irritasjon, hvor raskt, og hvem kan hjelpe oss hvis vi står fast?',
      nn: 'Korleis tek vi opp irritasjon, kor raskt, og kven kan hjelpe oss om vi står fast?',
    },
    sources: [cite('S1', '«Utviklingssamtalen», refleksjon'), cite('S1', '«Case tillit»')],
  },
  {
    key: 'avk-enkeltansatte',
    group: 'employer',
    question: {
      nb: 'Hvordan avslutter vi en samtale som er i ferd med å handle om en navngitt ansatt?',
      nn: 'Korleis avsluttar vi ein samtale som held på å handle om ein namngitt tilsett?',
    },
    sources: [cite('S1', '«Case sykefravær»'), cite('KOML', '§ 13-1 sjuende ledd')],
  },
  {
    key: 'avk-arbeidsgiver',
    group: 'employer',
    question: {
      nb: 'Hvem har mandat til å følge opp {kommunedirektøren}, og hvordan rapporteres det til {kommunestyret}?',
      nn: 'Kven har mandat til å følgje opp {kommunedirektøren}, og korleis blir det rapportert til {kommunestyret}?',
    },
    sources: [cite('S1', '«KS anbefaler»'), cite('W-BERNT')],
  },
];

export const clarificationOf = (key: string | null): Clarification | null =>
  clarifications.find((one) => one.key === key) ?? null;

/** The question of a rule as it is shown: its own words, else those of the template. */
export const ruleQuestion = (
  { question, templateKey }: Pick<Rule, 'question' | 'templateKey'>,
  workspace: Titles | null,
  form: WrittenForm,
): string =>
  question ?? fillTerms(clarificationOf(templateKey)?.question[form] ?? '', termsOf(workspace, form));
