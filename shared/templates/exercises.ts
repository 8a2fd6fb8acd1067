import {
  caseParts,
  caseQuestionId,
  mirrorParts,
  mirrorQuestionId,
  type CasePart,
  type CaseSubject,
  type ExerciseForm,
  type ExerciseQuestion,
  type MirrorPart,
} from '#shared/domain/exercise.ts';
import type { BothForms } from '#shared/domain/eval-form.ts';
import type { GreyCase } from '#shared/domain/grey-case.ts';
import { ruleGroups, type RuleGroup } from '#shared/domain/rule.ts';
import type { InBothForms, WrittenForm } from '#shared/domain/written-form.ts';
import type { GreyZone } from './grey-zones/grey-zone.ts';
import { sourceLine } from './sources.ts';
import { fillTerms, termsOf, type Titles } from './terminology.ts';

/** Goes up when a question changes its meaning. */
export const exercisesVersion = 1;

/** The mirror of expectations («forventningsspeil») in the words of this kommune or fylkeskommune. */
export const mirrorForm = (titles: Titles | null): ExerciseForm => {
  const said = inWordsOf(titles);
  return {
    id: 'samspill-forventninger',
    version: exercisesVersion,
    subject: {
      kind: 'mirror',
      groups: ruleGroups.map((group) => ({ group, about: said(mirrorGroups[group]) })),
    },
    questions: ruleGroups.flatMap((group) =>
      mirrorParts.map((part) => ({
        id: mirrorQuestionId(group, part),
        part,
        group,
        text: said(mirrorQuestions[part]),
        isVoluntary: part === 'guess',
      })),
    ),
  };
};

/** A case of the app, put to both in the words of this kommune or fylkeskommune. */
export const caseForm = (zone: GreyZone, titles: Titles | null): ExerciseForm => {
  const said = inWordsOf(titles);
  const law = said(zone.law);
  const sourcesIn = (form: WrittenForm) => zone.sources.map((source) => sourceLine(source, form));
  const [bokmål, nynorsk] = [sourcesIn('nb'), sourcesIn('nn')];
  return caseAbout({
    kind: 'case',
    templateKey: zone.key,
    caseId: null,
    title: said(zone.title),
    story: said(zone.story),
    law: { nb: [law.nb, ...bokmål].join('\n'), nn: [law.nn, ...nynorsk].join('\n') },
  });
};

/** A case the kommune has written itself; it is shown in the form it was written in. */
export const ownCaseForm = ({ id, title, story, law }: GreyCase): ExerciseForm =>
  caseAbout({
    kind: 'case',
    templateKey: null,
    caseId: id,
    title: { nb: title, nn: title },
    story: { nb: story, nn: story },
    law: { nb: law, nn: law },
  });

const caseAbout = (subject: CaseSubject): ExerciseForm => ({
  id: 'samspill-graasone',
  version: exercisesVersion,
  subject,
  questions: caseParts.map((part): ExerciseQuestion => ({
    id: caseQuestionId(part),
    part,
    group: null,
    text: caseQuestions[part],
    isVoluntary: part !== 'owner',
  })),
});

const inWordsOf = (titles: Titles | null): ((text: InBothForms) => BothForms) => {
  const [bokmål, nynorsk] = [termsOf(titles, 'nb'), termsOf(titles, 'nn')];
  return ({ nb, nn }) => ({ nb: fillTerms(nb, bokmål), nn: fillTerms(nn, nynorsk) });
};

const mirrorQuestions: Readonly<Record<MirrorPart, InBothForms>> = {
  expect: { nb: 'Hva forventer jeg av deg?', nn: 'Kva forventar eg av deg?' },
  self: { nb: 'Hva gjør jeg selv?', nn: 'Kva gjer eg sjølv?' },
  guess: { nb: 'Hva tror jeg du svarer?', nn: 'Kva trur eg du svarar?' },
};

const caseQuestions: Readonly<Record<CasePart, InBothForms>> = {
  owner: { nb: 'Hvem eier dette?', nn: 'Kven eig dette?' },
  why: { nb: 'Hvorfor?', nn: 'Kvifor?' },
  rule: { nb: 'Hvilken spilleregel bør vi ha for slikt?', nn: 'Kva speleregel bør vi ha for slikt?' },
};

/** What each group of the clarifications (domain.md section 3) is about, to think along. */
const mirrorGroups: Readonly<Record<RuleGroup, InBothForms>> = {
  meetings: {
    nb: 'Ukemøtet og sakslisten, hvem som er med, og de uformelle møteplassene.',
    nn: 'Vekemøtet og saklista, kven som er med, og dei uformelle møteplassane.',
  },
  information: {
    nb: 'Hva vi varsler hverandre om, hva som er fortrolig, og hva alle folkevalgte skal få samtidig.',
    nn: 'Kva vi varslar kvarandre om, kva som er fortruleg, og kva alle folkevalde skal få samtidig.',
  },
  roles: {
    nb: 'Hva som er fag og hva som er politikk, kontakt med ansatte, og bestillinger til administrasjonen.',
    nn: 'Kva som er fag og kva som er politikk, kontakt med tilsette, og bestillingar til administrasjonen.',
  },
  media: {
    nb: 'Hvem som uttaler seg om hva, og hvordan vi varsler hverandre før oppslag.',
    nn: 'Kven som uttaler seg om kva, og korleis vi varslar kvarandre før oppslag.',
  },
  disagreement: {
    nb: 'Hvordan vi tar opp irritasjon, og hva vi gjør når debatten blir personlig.',
    nn: 'Korleis vi tek opp irritasjon, og kva vi gjer når debatten blir personleg.',
  },
  employer: {
    nb: 'Samtaler som er i ferd med å handle om en navngitt ansatt, og hvem som følger opp {kommunedirektøren}.',
    nn: 'Samtalar som er i ferd med å handle om ein namngitt tilsett, og kven som følgjer opp {kommunedirektøren}.',
  },
};
