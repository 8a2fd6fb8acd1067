import { noMark } from '#shared/domain/access-mark.ts';
import type { Gathering, GatheringPoint } from '#shared/domain/gathering.ts';
import type { GatheringId, GatheringPointId, TermId } from '#shared/domain/id.ts';
import type { Row } from '#shared/domain/row.ts';
import type { GatheringFacts } from '#shared/documents/rules/gathering.ts';
import { timeKommune } from './start-plan-facts.ts';

const row = <Id extends string>(id: Id): Row & { readonly id: Id } => ({
  id,
  rev: 1,
  createdAt: '2023-10-20T08:00:00.000Z',
  createdBy: null,
  updatedAt: '2023-10-20T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
});

export const gathering: Gathering = {
  ...row('sa1' as GatheringId),
  ...noMark,
  access: 'public',
  termId: 't1' as TermId,
  templateKey: null,
  templateVersion: null,
  title: 'Samling 1: Grunnlaget for samspill',
  firstDay: '2024-01-18',
  place: 'Fjordgata kurssenter',
  purpose: 'Bli kjent, og enes om hvordan vi arbeider sammen de neste fire årene.',
  participants: 'Formannskapet, gruppelederne og ledergruppen',
  outcome: '',
};

const point = (
  place: number,
  [dayNumber, startTime, minutes, title]: readonly [number, string, number, string],
  fields: Partial<GatheringPoint> = {},
): GatheringPoint => ({
  ...row(`pt${place}` as GatheringPointId),
  gatheringId: gathering.id,
  rank: String(place),
  dayNumber,
  startTime,
  minutes,
  title,
  about: '',
  lead: '',
  material: null,
  ...fields,
});

export const gatheringPoints: readonly GatheringPoint[] = [
  point(1, [1, '12:00', 60, 'Lunsj']),
  point(2, [1, '13:00', 90, 'Å etablere samspill'], {
    about: 'Hvem er vi, og hva har vi med oss? Hver forteller om en gang samspillet gikk godt.',
    lead: 'Ordføreren',
    material: 'mirror',
  }),
  point(3, [1, '14:45', 75, 'Hva er fag, og hva er politikk?'], {
    about: 'Grupper på fire, på tvers av rollene.',
    lead: 'Kommunedirektøren',
    material: 'case/gs-utkast',
  }),
  point(4, [1, '19:00', 120, 'Middag']),
  point(5, [2, '09:00', 90, 'Medier'], {
    about: 'Hvem uttaler seg om hva?',
    lead: 'Begge',
    material: 'rule/avk-media',
  }),
  point(6, [2, '12:00', 60, 'Lunsj og avslutning']),
];

export const gatheringFacts = (fields: Partial<GatheringFacts> = {}): GatheringFacts => ({
  workspace: timeKommune,
  today: '2024-01-10',
  form: 'nb',
  audience: 'internal',
  gathering,
  points: gatheringPoints,
  materials: new Map([
    ['case/gs-utkast', 'Utkastet til saksframlegg'],
    ['rule/avk-media', 'Hvem uttaler seg om hva, og hvordan varsler vi hverandre før oppslag?'],
  ]),
  lines: 0,
  ...fields,
});
