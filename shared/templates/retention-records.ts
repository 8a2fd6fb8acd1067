import type { Workspace } from '#shared/domain/workspace.ts';
import type { InBothForms, WrittenForm } from '#shared/domain/written-form.ts';
import { cite, type SourceRef } from './sources.ts';
import { fillTerms, termsOf, type Titles } from './terminology.ts';

/** `preserve`: a regulation names it, and it is never deleted. `own`: none does, so the kommune decides. */
export type RetentionRule = 'preserve' | 'own';

/** One kind of record the app holds, for the archivist. */
export interface RetentionRecord {
  readonly key: string;
  readonly rule: RetentionRule;
  /** With tokens of `terminology.ts`. */
  readonly name: InBothForms;
  /** What of it the rule is about, and what is worth knowing. */
  readonly about: InBothForms;
  readonly basis: SourceRef;
  /** It is about the council as employer, so there is none where there is no kommunedirektør (KOML § 10-2). */
  readonly isEmployer: boolean;
}

/**
 * What is not named in the regulation on preservation is the body's own to decide. Our reading, to be confirmed with
 * Nasjonalarkivet; so nothing is chosen beforehand (domain.md 8.1).
 */
export const ownBasis = cite('ARKF', '§ 3');

const employerKeys: ReadonlySet<string> = new Set([
  'delegation',
  'policy',
  'contract',
  'pay',
  'salaryTalk',
  'dialogue',
  'resultPlan',
  'indicators',
]);

const own = (key: string, name: InBothForms, about: InBothForms): RetentionRecord => ({
  key,
  rule: 'own',
  name,
  about,
  basis: ownBasis,
  isEmployer: employerKeys.has(key),
});

const preserve = (key: string, place: string, name: InBothForms, about: InBothForms): RetentionRecord => ({
  key,
  rule: 'preserve',
  name,
  about,
  basis: cite('BEVF', place),
  isEmployer: employerKeys.has(key),
});

/** The kinds of records in the order they are listed: first what must be preserved. */
export const retentionRecords: readonly RetentionRecord[] = [
  preserve(
    'delegation',
    '§ 21',
    { nb: 'Delegering og mandat', nn: 'Delegering og mandat' },
    {
      nb: 'Delegeringsreglementet, delegering til {kommunedirektøren} og hvem som følger opp for {kommunestyret}.',
      nn: 'Delegeringsreglementet, delegering til {kommunedirektøren} og kven som følgjer opp for {kommunestyret}.',
    },
  ),
  preserve(
    'conflicts',
    '§ 31',
    { nb: 'Konflikter og varsling', nn: 'Konfliktar og varsling' },
    {
      nb: 'Har ikke noe eget sted i appen. Står det likevel noe slikt i referater eller notater, skal håndteringen bevares i arkivet.',
      nn: 'Har ikkje nokon eigen plass i appen. Står det likevel noko slikt i referat eller notat, skal handteringa bevarast i arkivet.',
    },
  ),
  preserve(
    'policy',
    '§ 32',
    { nb: 'Arbeidsgiverpolitikk og -strategi', nn: 'Arbeidsgivarpolitikk og -strategi' },
    {
      nb: 'De vedtatte tekstene. Appen har bare opplysninger om dem. Selve teksten må ligge i arkivet.',
      nn: 'Dei vedtekne tekstane. Appen har berre opplysningar om dei. Sjølve teksten må liggje i arkivet.',
    },
  ),
  preserve(
    'contract',
    '§ 33',
    { nb: 'Arbeidsavtale og sluttavtale', nn: 'Arbeidsavtale og sluttavtale' },
    {
      nb: 'Avtalen selv ligger ikke i appen. Endringer begge har godkjent her, må også ligge i arkivet.',
      nn: 'Sjølve avtalen ligg ikkje i appen. Endringar begge har godkjent her, må òg liggje i arkivet.',
    },
  ),
  preserve(
    'pay',
    '§ 33',
    { nb: 'Lønn med betydning for pensjon', nn: 'Løn som har noko å seie for pensjon' },
    {
      nb: 'Vedtaket etter lønnssamtalen må ligge i arkivet.',
      nn: 'Vedtaket etter lønssamtalen må liggje i arkivet.',
    },
  ),
  own(
    'salaryTalk',
    { nb: 'Lønnssamtalen', nn: 'Lønssamtalen' },
    { nb: 'Kriterier og resultat fra samtalen.', nn: 'Kriterium og resultat frå samtalen.' },
  ),
  own(
    'dialogue',
    { nb: 'Utviklingssamtalen', nn: 'Utviklingssamtalen' },
    {
      nb: 'Tema og referat. Forberedelsene er private og er ikke med i pakken.',
      nn: 'Tema og referat. Førebuingane er private og er ikkje med i pakken.',
    },
  ),
  own(
    'resultPlan',
    { nb: 'Resultat- og utviklingsplanen', nn: 'Resultat- og utviklingsplanen' },
    { nb: 'Mål, tiltak og status gjennom året.', nn: 'Mål, tiltak og status gjennom året.' },
  ),
  own(
    'indicators',
    { nb: 'Nøkkelinformasjon', nn: 'Nøkkelinformasjon' },
    {
      nb: 'Tall med mål og kilde. Tallene selv ligger som regel i andre systemer.',
      nn: 'Tal med mål og kjelde. Sjølve tala ligg som regel i andre system.',
    },
  ),
  own(
    'rules',
    { nb: 'Spilleregler', nn: 'Spelereglar' },
    {
      nb: 'Det som er avtalt, alle tidligere versjoner og hva dere skal varsle hverandre om.',
      nn: 'Det som er avtalt, alle tidlegare versjonar og kva de skal varsle kvarandre om.',
    },
  ),
  own(
    'meetings',
    { nb: 'Ukemøtene', nn: 'Vekemøta' },
    {
      nb: 'Saker, notater, referater, det som er avklart, og oppfølging.',
      nn: 'Saker, notat, referat, det som er avklart, og oppfølging.',
    },
  ),
  own(
    'evaluation',
    { nb: 'Halvårsevalueringen', nn: 'Halvårsevalueringa' },
    {
      nb: 'Svar begge har åpnet, samtalen og tiltakene.',
      nn: 'Svar begge har opna, samtalen og tiltaka.',
    },
  ),
  own(
    'exercises',
    { nb: 'Samlinger og øvelser', nn: 'Samlingar og øvingar' },
    {
      nb: 'Program og resultat fra samlinger, og svar begge har åpnet i øvelsene.',
      nn: 'Program og resultat frå samlingar, og svar begge har opna i øvingane.',
    },
  ),
  own(
    'information',
    { nb: 'Informasjonsloggen', nn: 'Informasjonsloggen' },
    {
      nb: 'Hva de folkevalgte har fått vite, når og hvordan, og kartet over møteplasser.',
      nn: 'Kva dei folkevalde har fått vite, når og korleis, og kartet over møteplassar.',
    },
  ),
  own(
    'register',
    { nb: 'Folkevalgte og partigrupper', nn: 'Folkevalde og partigrupper' },
    {
      nb: 'Navn og e-postadresser. Slettes når de ikke trengs lenger og ikke skal arkiveres.',
      nn: 'Namn og e-postadresser. Blir sletta når dei ikkje trengst lenger og ikkje skal arkiverast.',
    },
  ),
  own(
    'checklist',
    { nb: 'Mottakelsen', nn: 'Mottakinga' },
    { nb: 'Sjekklisten for oppstarten.', nn: 'Sjekklista for oppstarten.' },
  ),
  own(
    'development',
    { nb: 'Utviklingsarbeid', nn: 'Utviklingsarbeid' },
    {
      nb: 'Plan, utviklingsarbeid og gode eksempler.',
      nn: 'Plan, utviklingsarbeid og gode eksempel.',
    },
  ),
  own(
    'year',
    { nb: 'Årshjulet', nn: 'Årshjulet' },
    { nb: 'Egne hendelser og merker på datoer.', nn: 'Eigne hendingar og merke på datoar.' },
  ),
];

/** The kinds there are here: nothing of the council as employer in a parliamentary body. */
export const retentionRecordsOf = (
  workspace: Pick<Workspace, 'parliamentary'> | null,
): readonly RetentionRecord[] =>
  retentionRecords.filter(({ isEmployer }) => !isEmployer || workspace?.parliamentary !== true);

/** What the kind of record is called; empty: it is none of ours. */
export const retentionTitle = (key: string, workspace: Titles | null, form: WrittenForm): string =>
  fillTerms(
    retentionRecords.find((record) => record.key === key)?.name[form] ?? '',
    termsOf(workspace, form),
  );
