import type { Document } from '#shared/documents/document.ts';
import { contractChangeDocument } from '#shared/documents/employer/contract-change.ts';
import { contractDocument } from '#shared/documents/employer/contract.ts';
import { minutesDocument } from '#shared/documents/employer/dialogue-minutes.ts';
import { preparationDocument } from '#shared/documents/employer/dialogue-preparation.ts';
import { guideDocument, invitationDocument } from '#shared/documents/employer/dialogue.ts';
import { indicatorBrief } from '#shared/documents/employer/indicator-brief.ts';
import { indicatorsDocument } from '#shared/documents/employer/indicators.ts';
import { mandateDocument } from '#shared/documents/employer/mandate.ts';
import { planDocument } from '#shared/documents/employer/plan.ts';
import { policiesDocument } from '#shared/documents/employer/policies.ts';
import { salaryDocument } from '#shared/documents/employer/salary.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { aChange, anApproval, contractFacts, kari, salaryFacts } from './contract-facts.ts';
import { changeView } from '#shared/domain/contract-standing.ts';
import { aDialogue, aGoal, dialogueFacts, minutesView } from './dialogue-facts.ts';
import { aSeries, aValue } from './indicators.ts';
import { exemptMark } from './log-facts.ts';
import { mandateSheet, policiesFacts } from './mandate-facts.ts';
import { planSheet } from './plan-facts.ts';

/** Every document of Arbeidsgiver, by what it is called in a test. */
export const employerDocuments = (form: WrittenForm): ReadonlyArray<readonly [string, Document]> => {
  const talk = dialogueFacts({ form });
  const open = { form, audience: 'public' } as const;
  const waits = changeView({ ...aChange, state: 'proposed', agreedAt: null }, [anApproval(kari)]);
  const values = [2021, 2022, 2023].map((year) => aValue(year, `${year - 2013}.4`, { target: '6.5' }));
  const series = [aSeries(values), aSeries([], { templateKey: 'ind-turnover' }), aSeries(values, exemptMark)];
  const indicators = { ...contractFacts({ form }), series };
  return [
    ['the mandate', mandateDocument(mandateSheet({ form }))],
    ['the invitation to a talk', invitationDocument(talk)],
    ['the guide of a talk', guideDocument({ ...talk, goals: [{ goal: aGoal() }] })],
    ['the referat of a talk', minutesDocument({ ...talk, view: minutesView() })],
    [
      'what one has prepared',
      preparationDocument({
        ...talk,
        dialogue: aDialogue,
        as: 'director',
        name: 'Astrid Demodal',
        words: { economy: '- Budsjettet holdt\n- Fondet vokste' },
      }),
    ],
    ['the plan of results', planDocument(planSheet({ form }))],
    ['the plan of results for the public', planDocument(planSheet(open))],
    ['the checklist of the contract', contractDocument(contractFacts({ form }))],
    ['a change of the contract', contractChangeDocument(waits, contractFacts({ form }))],
    ['the salary talk', salaryDocument(salaryFacts({ form }))],
    ['the employer policy', policiesDocument(policiesFacts(open))],
    ['the indicators', indicatorsDocument(indicators)],
    ['the brief of the indicators', indicatorBrief({ ...indicators, audience: 'public' })],
  ];
};
