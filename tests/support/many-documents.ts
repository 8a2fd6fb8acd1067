import type { Document } from '#shared/documents/document.ts';
import { evaluationAnnex } from '#shared/documents/evaluation/annex.ts';
import { evaluationReport } from '#shared/documents/evaluation/report.ts';
import { termReport } from '#shared/documents/evaluation/term.ts';
import { paperKinds } from '#shared/documents/paper-facts.ts';
import { audiences, minutesDocument } from '#shared/documents/minutes.ts';
import { paperAgenda } from '#shared/documents/paper-agenda.ts';
import { paperDocument } from '#shared/documents/paper.ts';
import { startPlanDocument } from '#shared/documents/start-plan.ts';
import { barelyKept, wellKept } from './paper-facts.ts';
import type { NoteId } from '#shared/domain/id.ts';
import { agendaFacts } from './agenda-facts.ts';
import { evaluationSnapshot, reportFacts, termFacts } from './evaluation-facts.ts';
import { interplayDocuments, strangeInterplay } from './interplay-documents.ts';
import { minutesFacts, minutesSnapshot, snapshotPoint } from './minutes-facts.ts';
import { sampleDocument, sampleLogo } from './sample-document.ts';
import { ownItem, planFacts, term2023, timeKommune, vestland } from './start-plan-facts.ts';

/** Some fifty documents of every shape we make: short and long, full and empty, both forms, strange letters. */
export const manyDocuments = (): readonly Document[] => {
  const plans = (['nb', 'nn'] as const).flatMap((form) =>
    [timeKommune, vestland].flatMap((workspace) =>
      (['election', 'mayorChange', 'newDirector', 'midTerm'] as const).flatMap((reason) => {
        const facts = planFacts({ form, workspace, term: { ...term2023, reason }, withNotes: true });
        return [facts, { ...facts, items: [], people: [] }].map(startPlanDocument);
      }),
    ),
  );
  const titles = [
    'Áššit, čielggadit, đ, ŋ, š, ŧ og ž',
    'Feiring 🎉 med kake 🍰 og flagg 🇳🇴',
    '<b>&amp; #let x = 1 $e^x$ \\ `kode` *fet* _kursiv_ @ref',
    'Łódź, İstanbul, Ελλάδα, Україна, Việt Nam',
    'https://eksempel.no/en/veldig/lang/adresse/som/ikke/tar/slutt/'.repeat(4),
    '“sitat” – … ‰ € ½ → ✓ №',
    'Lang'.repeat(100),
    'e\u0301 og a\u030A i løse deler',
  ];
  const items = titles.map((title) =>
    startPlanDocument(planFacts({ items: [ownItem({ title, why: title, reason: title })] })),
  );
  const long = [2, 10, 40].map((pages) =>
    startPlanDocument(
      planFacts({ items: [ownItem({ why: 'Forklart til det kjedsommelige. '.repeat(110 * pages) })] }),
    ),
  );
  const many = startPlanDocument(planFacts({ items: Array.from({ length: 400 }, () => ownItem()) }));
  const wide = { ...sampleDocument, landscape: true };
  const branded = { ...sampleDocument, logo: sampleLogo };
  const bare = { ...sampleDocument, blocks: [] };
  const nameless = {
    ...sampleDocument,
    blocks: sampleDocument.blocks.map((block) =>
      block.kind === 'table' ? { ...block, caption: '' } : block,
    ),
  };
  const papers = paperKinds.flatMap((kind) =>
    [wellKept, barelyKept].map((facts) => paperDocument(kind, facts)),
  );
  const minutes = (['nb', 'nn'] as const).flatMap((form) =>
    audiences.map((audience) => minutesDocument(minutesFacts({ form, audience }))),
  );
  const written = titles.map((body) =>
    minutesDocument(
      minutesFacts({
        isApproved: false,
        snapshot: minutesSnapshot({
          points: [snapshotPoint(1, { title: { nb: body, nn: body }, notes: [noteOf(body)] })],
        }),
      }),
    ),
  );
  const agendas = [agendaFacts(), agendaFacts({ form: 'nn', lines: 8, participants: [] })].map(paperAgenda);
  return [
    ...(['nb', 'nn'] as const).flatMap((form) => interplayDocuments(form).map(([, document]) => document)),
    ...strangeInterplay(titles),
    ...evaluations(titles),
    ...minutes,
    ...written,
    ...agendas,
    ...plans,
    ...items,
    ...long,
    many,
    sampleDocument,
    wide,
    branded,
    bare,
    nameless,
    ...papers,
  ];
};

const noteOf = (body: string) => ({
  id: 'n1' as NoteId,
  body: `- ${body}\n${body.repeat(40)}`,
  isComment: false,
  by: null,
});

/** Reports of a round and of a term: finished and draft, with and without answers, empty, and of every sign. */
const evaluations = (titles: readonly string[]): readonly Document[] => {
  const consents = { answerConsents: ['director', 'mayor', 'deputy'] as const };
  const empty = { themes: [], measures: [], rules: [], earlierMeasures: [], dimensions: [] };
  const all = (['nb', 'nn'] as const).flatMap((form) => [
    reportFacts({ choices: { form, means: false, answers: 'none' } }),
    reportFacts({ ...consents, finishedAt: null, choices: { form, means: true, answers: 'report' } }),
    reportFacts({ ...consents, choices: { form, means: true, answers: 'annex' } }),
    reportFacts({ snapshot: evaluationSnapshot(empty), choices: { form, means: true, answers: 'none' } }),
  ]);
  const strange = titles.map((agreed) => {
    const { themes } = evaluationSnapshot();
    return reportFacts({
      snapshot: evaluationSnapshot({
        themes: themes.map((theme) => ({ ...theme, title: { nb: agreed, nn: agreed }, agreed })),
      }),
    });
  });
  return [
    ...[...all, ...strange]
      .flatMap((facts) => [evaluationReport(facts), evaluationAnnex(facts) ?? []])
      .flat(),
    ...[0, 1, 8].map((count) => termReport(termFacts(count))),
  ];
};
