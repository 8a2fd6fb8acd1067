import type { MandateSheet } from '#shared/documents/employer/mandate.ts';
import type { PoliciesFacts } from '#shared/documents/employer/policies.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import type { Mandate, MandateMember } from '#shared/domain/mandate.ts';
import type { Policy } from '#shared/domain/policy.ts';
import { exemptMark } from './log-facts.ts';
import { timeKommune } from './start-plan-facts.ts';

const made = { workspace: timeKommune, today: '2024-11-12', form: 'nb', audience: 'internal' } as const;

/** Somebody who sits in the mandate. */
export const aSeat = (name: string, fields: Partial<MandateMember> = {}): MandateMember =>
  ({
    id: name,
    name,
    seat: 'member',
    side: 'majority',
    fromDay: null,
    toDay: null,
    ...fields,
  }) as MandateMember;

/** A committee of two, with what the law says of it. */
export const mandateSheet = (
  fields: Partial<MandateSheet> = {},
  mandate: Partial<Mandate> = {},
): MandateSheet => ({
  ...made,
  mandate: {
    ...noMark,
    id: 'm1',
    forum: 'committee',
    title: 'Ansettelsesutvalget',
    decisionRef: 'KST 45/23',
    decidedOn: '2023-11-14',
    fromDay: '2023-11-14',
    toDay: null,
    scope: 'Utvalget holder utviklingssamtalen.\n\nLønn avgjøres av kommunestyret.',
    note: '',
    ...mandate,
  } as Mandate,
  seats: [
    aSeat('Ola Vik', { seat: 'mayor' }),
    aSeat('Siv Ås', { seat: 'deputyMayor', side: 'minority', toDay: '2025-01-31' }),
  ],
  findings: [{ kind: 'tooFewInCommittee', weight: 'law', names: [], count: 2 }],
  ...fields,
});

/** An adopted text. */
export const aPolicy = (title: string, fields: Partial<Policy> = {}): Policy =>
  ({
    ...noMark,
    id: title,
    kind: 'policy',
    title,
    decisionRef: 'KST 12/24',
    decidedOn: '2024-03-12',
    reviseOn: '2026-03-12',
    endedOn: null,
    link: '',
    summary: '',
    ...fields,
  }) as Policy;

/** What is adopted, one of them shielded and one that counts no more, and two answers. */
export const policiesFacts = (fields: Partial<PoliciesFacts> = {}): PoliciesFacts => ({
  ...made,
  policies: [
    aPolicy('Arbeidsgiverpolitikk', { summary: 'Tillit og åpenhet.' }),
    aPolicy('HEMMELIG plan', { kind: 'strategy', summary: 'HEMMELIG innhold', ...exemptMark }),
    aPolicy('Lønnspolitikk', { kind: 'payPolicy', endedOn: '2024-06-30' }),
  ],
  answers: [
    { questionKey: 'pol-revisjon', state: 'partly', note: 'Hvert fjerde år', decisionRef: 'KST 12/24' },
    { questionKey: 'pol-tidlig', state: 'notLooked', note: '', decisionRef: '' },
  ],
  ...fields,
});
