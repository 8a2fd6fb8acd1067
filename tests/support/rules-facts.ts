import type { Day } from '#shared/calendar/day.ts';
import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import type {
  ArenaId,
  MeetingId,
  NoticeRuleId,
  PersonId,
  RuleApprovalId,
  RuleId,
  RuleUseId,
  RuleVersionId,
  TermId,
} from '#shared/domain/id.ts';
import type { Arena } from '#shared/domain/arena.ts';
import type { NoticeRule } from '#shared/domain/notice.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Row } from '#shared/domain/row.ts';
import type { RuleApproval, RuleVersion } from '#shared/domain/rule-version.ts';
import { standingOf, type RuleView } from '#shared/domain/rule-standing.ts';
import type { RuleUse } from '#shared/domain/rule-use.ts';
import type { Rule } from '#shared/domain/rule.ts';
import type { OurRulesFacts } from '#shared/documents/rules/our-rules.ts';
import type { TermRulesFacts } from '#shared/documents/rules/facts.ts';
import { clarifications } from '#shared/templates/clarifications.ts';
import { fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { timeKommune } from './start-plan-facts.ts';

export const directorId = 'p1' as PersonId;
export const mayorId = 'p2' as PersonId;
const termId = 't1' as TermId;

const row = <Id extends string>(id: Id): Row & { readonly id: Id } => ({
  id,
  rev: 1,
  createdAt: '2023-10-20T08:00:00.000Z',
  createdBy: null,
  updatedAt: '2023-10-20T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
});

const person = (id: PersonId, role: Person['role'], name: string) => ({ id, role, name, title: null });

export const bothPeople = [
  person(directorId, 'director', 'Astrid Demodal'),
  person(mayorId, 'mayor', 'Torleiv Eksempelvik'),
];

/** What the two have answered, by the key of the question; each answer is one version. */
export const answers: Readonly<Record<string, readonly string[]>> = {
  'avk-ukemote': [
    'Mandager kl. 08.30–09.30. Avlyses bare når en av oss er borte mer enn tre dager.',
    'Mandager kl. 08.30–09.30 på kontoret til ordføreren. Avlyses bare når en av oss er borte mer enn tre dager, og da tar vi en kort telefon i stedet.',
  ],
  'avk-regi': ['Kommunedirektøren setter opp sakslisten fredag. Begge fører oppfølging rett inn i møtet.'],
  'avk-informasjon-ut': [
    'Alvorlige hendelser, varsel om mediesaker og det som kan bli en sak i kommunestyret, varsles samme dag på telefon. Resten tas i ukemøtet.',
  ],
  'avk-informasjon-inn': ['Ordføreren skriver tre linjer etter møter med staten, fylket og nabokommunene.'],
  'avk-lik-informasjon': [
    'Det som er til alle, går ut samme dag i politikerportalen, etter ukemøtet. Ingen får det muntlig først.',
  ],
  'avk-styring-vedtak': [
    'Vi spør hvilket vedtak bestillingen bygger på. Finnes det ikke, går den til formannskapet eller legges bort.',
  ],
  'avk-henvendelser': [
    'Folkevalgte ringer kommunalsjefen, ikke enhetslederen. Ansatte som blir ringt, sier fra til sin leder.',
  ],
  'avk-media': [
    'Ordføreren svarer om politikk og kommunedirektøren om drift og personal. Vi varsler hverandre før vi uttaler oss.',
    'Ordføreren svarer om politikk og kommunedirektøren om drift og personal. Vi varsler hverandre før vi uttaler oss, også i helgene. Kommer spørsmålet fredag ettermiddag, ringer vi før vi svarer.',
  ],
  'avk-uenighet': [
    'Vi tar det opp innen to dager, på tomannshånd. Står vi fast, ber vi varaordføreren være med.',
  ],
  'avk-enkeltansatte': [
    'Den som merker det først, sier: «Dette er en personalsak.» Så går vi videre i sakslisten.',
  ],
};

interface RuleParts {
  readonly texts?: readonly string[];
  readonly rule?: Partial<Rule>;
  readonly waiting?: string;
  readonly mark?: Partial<AccessMark>;
  readonly today?: Day;
}

/** One rule with a version for each text, agreed a month apart from 3 November 2023. */
export const ruleView = (key: string, { texts = [], waiting, ...parts }: RuleParts = {}): RuleView => {
  const question = clarifications.find((one) => one.key === key);
  const id = `r-${key}` as RuleId;
  const rule: Rule = {
    ...row(id),
    ...noMark,
    access: 'public',
    ...parts.mark,
    termId,
    state: texts.length > 0 ? 'agreed' : 'notAgreed',
    group: question?.group ?? 'roles',
    rank: key,
    templateKey: question === undefined ? null : key,
    templateVersion: question === undefined ? null : 1,
    question: question === undefined ? key : null,
    text: waiting ?? texts.at(-1) ?? '',
    note: '',
    reviewOn: '2024-10-01',
    contradictsId: null,
    caseKeys: '',
    ...parts.rule,
  };
  const all = [...texts, ...(waiting === undefined ? [] : [waiting])];
  const versions = all.map((text, at) => version(rule, at, { text, isAgreed: at < texts.length }));
  const approvals = versions.filter(({ state }) => state === 'agreed').flatMap(approvalsOf);
  const standing = standingOf(rule, {
    versions,
    approvals,
    inOffice: { director: directorId, mayor: mayorId },
    today: parts.today ?? '2024-04-22',
  });
  const { group, state, templateKey } = rule;
  return { ...standing, key: id, termId, rule, templateKey, question: rule.question, group, state };
};

const version = (
  rule: Rule,
  at: number,
  { text, isAgreed }: { readonly text: string; readonly isAgreed: boolean },
): RuleVersion => ({
  ...row(`${rule.id}-${at + 1}` as RuleVersionId),
  ruleId: rule.id,
  state: isAgreed ? 'agreed' : 'proposed',
  number: at + 1,
  question: JSON.stringify(frozen(rule)),
  text,
  reason: at === 0 ? '' : 'Regelen ble tøyd i mars, og vi så at den manglet noe.',
  reviewOn: rule.reviewOn,
  directorId,
  mayorId,
  meetingId: null,
  roundId: null,
  digest: `digest-${rule.id}-${at}`,
  agreedAt: isAgreed ? (days[at % days.length] ?? null) : null,
});

const days = ['2023-11-03T09:10:00.000Z', '2024-04-19T09:20:00.000Z', '2025-01-17T10:00:00.000Z'];

const frozen = ({ templateKey, question }: Rule) => {
  const words = clarifications.find(({ key }) => key === templateKey)?.question;
  return {
    nb: words === undefined ? question : fillTerms(words.nb, termsOf(timeKommune, 'nb')),
    nn: words === undefined ? question : fillTerms(words.nn, termsOf(timeKommune, 'nn')),
  };
};

const approvalsOf = ({ id, digest, agreedAt }: RuleVersion): readonly RuleApproval[] =>
  [directorId, mayorId].map((personId) => ({
    ...row(`${id}-${personId}` as RuleApprovalId),
    versionId: id,
    personId,
    digest,
    approvedAt: agreedAt ?? '',
    signature: '',
    publicKey: '',
  }));

/** The 24 questions: those with an answer agreed, two discussed without agreement, the rest not discussed. */
export const ruleViews = (said: Readonly<Record<string, readonly string[]>> = answers): readonly RuleView[] =>
  clarifications.map(({ key }) => {
    const texts = said[key];
    if (texts !== undefined) return ruleView(key, { texts });
    if (key === 'avk-stotte' || key === 'avk-vara')
      return ruleView(key, { rule: { note: 'Hvem som bestemmer over tiden til rådgiveren.' } });
    return { ...ruleView(key), rule: null, state: 'notDiscussed', hasDraft: false, reviewOn: null };
  });

export const ourRulesFacts = (fields: Partial<OurRulesFacts> = {}): OurRulesFacts => ({
  workspace: timeKommune,
  today: '2024-04-22',
  form: 'nb',
  audience: 'public',
  people: bothPeople,
  views: ruleViews(),
  withDrafts: false,
  ...fields,
});

export const ruleUse = (key: string, kind: RuleUse['kind'], day: Day, note: string): RuleUse => ({
  ...row(`u-${key}-${day}-${kind}` as RuleUseId),
  ...noMark,
  ruleId: `r-${key}` as RuleId,
  kind,
  day,
  meetingId: kind === 'stretched' ? ('m1' as MeetingId) : null,
  topicId: null,
  note,
});

const notice = (
  direction: NoticeRule['direction'],
  urgency: NoticeRule['urgency'],
  text: string,
): NoticeRule => ({
  ...row(`n-${text}` as NoticeRuleId),
  termId,
  rank: text,
  direction,
  urgency,
  text,
  ruleId: null,
});

export const noticeRules = [
  notice('toMayor', 'atOnce', 'Alvorlige hendelser i tjenestene'),
  notice('toMayor', 'atOnce', 'Spørsmål fra pressen som gjelder politikk'),
  notice('toMayor', 'canWait', 'Sykefravær og vakante stillinger'),
  notice('toDirector', 'bringBack', 'Det som er sagt i møter med staten og fylket'),
];

export const arena = (title: string, fields: Partial<Arena> = {}): Arena => ({
  ...row(`a-${title}` as ArenaId),
  ...noMark,
  access: 'public',
  termId,
  state: 'inUse',
  rank: title,
  title,
  circles: 'mayor director',
  purposes: 'information discussion',
  frequency: 'weekly',
  isFormal: true,
  isDocumented: true,
  note: '',
  seriesId: null,
  ...fields,
});

export const arenas = [
  arena('Ukemøte'),
  arena('Lunsj', { isFormal: false, isDocumented: false, purposes: 'relation', frequency: 'monthly' }),
  arena('Gruppelederforum', { circles: 'mayor director groupLeaders', frequency: 'monthly' }),
  arena('Formannskapsmøte', {
    circles: 'mayor deputyMayor director executiveCommittee',
    purposes: 'discussion decision',
    frequency: 'everyOtherWeek',
  }),
  arena('Besøk i enhetene', {
    state: 'wanted',
    circles: 'council employees',
    purposes: 'relation information',
    frequency: 'halfYearly',
    isFormal: false,
    isDocumented: false,
  }),
];

export const termRulesFacts = (fields: Partial<TermRulesFacts> = {}): TermRulesFacts => ({
  ...ourRulesFacts(),
  audience: 'public',
  term: { id: termId, startYear: 2023, endYear: 2027 },
  uses: [
    ruleUse(
      'avk-media',
      'used',
      '2024-01-12',
      'Avisa ringte begge om budsjettet. Vi svarte hver for vår del.',
    ),
    ruleUse(
      'avk-media',
      'stretched',
      '2024-03-11',
      'Uttalelse til avisa fredag uten varsel. Tatt opp i ukemøtet.',
    ),
  ],
  days: new Map([['m1' as MeetingId, '2024-03-12' as Day]]),
  notices: noticeRules,
  arenas,
  cases: [],
  ...fields,
});
