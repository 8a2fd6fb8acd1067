import type { DialogueArea, MinutesPart } from '#shared/domain/dialogue.ts';
import type { InBothForms } from '#shared/domain/written-form.ts';
import { cite, type SourceRef } from './sources.ts';

/** What one area of the talk is about, in our own words. Texts hold tokens, see `terminology.ts`. */
export interface GuideArea {
  readonly about: InBothForms;
  /** To talk about, in turn; nobody answers with a figure. */
  readonly questions: readonly InBothForms[];
  /** What the director thinks through alone beforehand. */
  readonly director: InBothForms;
  /** What the others think through beforehand. */
  readonly members: InBothForms;
  /** The part of the referat that what is said mostly belongs in. */
  readonly part: MinutesPart;
}

/** Source of the areas, and of the two that are not results: domain.md 5.2. */
export const guideSource: SourceRef = cite('S1', '«Utviklingssamtalen»');

/** The questions are ours; the areas are those KS names (domain.md 5.2). */
export const dialogueGuide: Readonly<Record<DialogueArea, GuideArea>> = {
  economy: {
    about: {
      nb: 'Hvordan vi styrer økonomien, og det handlingsrommet det gir.',
      nn: 'Korleis vi styrer økonomien, og det handlingsrommet det gir.',
    },
    questions: [
      {
        nb: 'Hva var målet for økonomien i perioden, og hvor står vi nå?',
        nn: 'Kva var målet for økonomien i perioden, og kvar står vi no?',
      },
      {
        nb: 'Hva tok vi tak i tidlig nok, og hva så vi for sent?',
        nn: 'Kva tok vi tak i tidleg nok, og kva såg vi for seint?',
      },
      {
        nb: 'Hva trenger {kommunestyret} å vite mer om for å gjøre gode valg framover?',
        nn: 'Kva treng {kommunestyret} å vite meir om for å gjere gode val framover?',
      },
    ],
    director: {
      nb: 'Hva er jeg fornøyd med i økonomistyringen, og hva ville jeg gjort annerledes?',
      nn: 'Kva er eg nøgd med i økonomistyringa, og kva ville eg ha gjort annleis?',
    },
    members: {
      nb: 'Hva har {kommunestyret} bedt om for økonomien, og hva har vi sett av resultater?',
      nn: 'Kva har {kommunestyret} bede om for økonomien, og kva har vi sett av resultat?',
    },
    part: 'results',
  },
  users: {
    about: {
      nb: 'Det innbyggerne og brukerne får av oss.',
      nn: 'Det innbyggjarane og brukarane får av oss.',
    },
    questions: [
      {
        nb: 'Hvor merker innbyggerne at noe er blitt bedre, og hvor er det blitt vanskeligere?',
        nn: 'Kvar merkar innbyggjarane at noko er blitt betre, og kvar er det blitt vanskelegare?',
      },
      {
        nb: 'Hvordan vet vi det?',
        nn: 'Korleis veit vi det?',
      },
      {
        nb: 'Hva bør vi prioritere for brukerne det neste året?',
        nn: 'Kva bør vi prioritere for brukarane det neste året?',
      },
    ],
    director: {
      nb: 'Hvor har tjenestene nådd målene, hvor har de ikke, og hva var grunnen?',
      nn: 'Kvar har tenestene nådd måla, kvar har dei ikkje, og kva var grunnen?',
    },
    members: {
      nb: 'Hva hører vi fra innbyggerne om det {kommunestyret} har vedtatt mål for?',
      nn: 'Kva høyrer vi frå innbyggjarane om det {kommunestyret} har vedteke mål for?',
    },
    part: 'results',
  },
  staff: {
    about: {
      nb: 'Medarbeiderne som helhet: arbeidsmiljø, kompetanse og ledelse. Ingen nevnes med navn.',
      nn: 'Medarbeidarane som heilskap: arbeidsmiljø, kompetanse og leiing. Ingen blir nemnde med namn.',
    },
    questions: [
      {
        nb: 'Hvordan har vi det som arbeidsplass, og hva bygger vi det på?',
        nn: 'Korleis har vi det som arbeidsplass, og kva byggjer vi det på?',
      },
      {
        nb: 'Klarer vi å få tak i og beholde dem vi trenger?',
        nn: 'Klarer vi å få tak i og halde på dei vi treng?',
      },
      {
        nb: 'Hva trenger lederne i organisasjonen mer av?',
        nn: 'Kva treng leiarane i organisasjonen meir av?',
      },
    ],
    director: {
      nb: 'Hva har jeg gjort for medarbeidere og ledere, og hva må jeg bruke mer tid på?',
      nn: 'Kva har eg gjort for medarbeidarar og leiarar, og kva må eg bruke meir tid på?',
    },
    members: {
      nb: 'Hva vil vi oppnå som arbeidsgiver, og har vi gitt rammer som gjør det mulig?',
      nn: 'Kva vil vi oppnå som arbeidsgivar, og har vi gitt rammer som gjer det mogleg?',
    },
    part: 'results',
  },
  processes: {
    about: {
      nb: 'Rutiner, saksforberedelse, internkontroll og gjennomføring av vedtak.',
      nn: 'Rutinar, saksførebuing, internkontroll og gjennomføring av vedtak.',
    },
    questions: [
      {
        nb: 'Gir sakene {kommunestyret} får, et godt nok grunnlag å vedta på?',
        nn: 'Gir sakene {kommunestyret} får, eit godt nok grunnlag å vedta på?',
      },
      {
        nb: 'Blir vedtakene satt ut i livet, og får vi vite det når noe stopper opp?',
        nn: 'Blir vedtaka sette ut i livet, og får vi vite det når noko stoppar opp?',
      },
      {
        nb: 'Hvor er vi sårbare?',
        nn: 'Kvar er vi sårbare?',
      },
    ],
    director: {
      nb: 'Hvilke rutiner virker, og hvor er jeg usikker på om vi har god nok kontroll?',
      nn: 'Kva rutinar verkar, og kvar er eg usikker på om vi har god nok kontroll?',
    },
    members: {
      nb: 'Hva er godt i saksforberedelsen, og hva savner vi?',
      nn: 'Kva er godt i saksførebuinga, og kva saknar vi?',
    },
    part: 'results',
  },
  innovation: {
    about: {
      nb: 'Læring og nyskaping: det vi prøver, lærer av og gjør på nye måter.',
      nn: 'Læring og nyskaping: det vi prøver, lærer av og gjer på nye måtar.',
    },
    questions: [
      {
        nb: 'Hva har vi prøvd det siste året som var nytt, og hva lærte vi?',
        nn: 'Kva har vi prøvd det siste året som var nytt, og kva lærte vi?',
      },
      {
        nb: 'Hva bør vi slutte med for å få rom til noe nytt?',
        nn: 'Kva bør vi slutte med for å få rom til noko nytt?',
      },
      {
        nb: 'Tåler vi å feile når vi prøver?',
        nn: 'Toler vi å feile når vi prøver?',
      },
    ],
    director: {
      nb: 'Hva har jeg satt i gang, hva ble det av, og hva vil jeg prøve?',
      nn: 'Kva har eg sett i gang, kva blei det av, og kva vil eg prøve?',
    },
    members: {
      nb: 'Gir vi rom for å prøve noe nytt, også når det ikke lykkes?',
      nn: 'Gir vi rom for å prøve noko nytt, også når det ikkje lykkast?',
    },
    part: 'results',
  },
  relation: {
    about: {
      nb: 'Gjensidige forventninger, roller, arbeidsform og kommunikasjon. Alle ved bordet kan si hva de mener.',
      nn: 'Gjensidige forventingar, roller, arbeidsform og kommunikasjon. Alle ved bordet kan seie kva dei meiner.',
    },
    questions: [
      {
        nb: 'Hva venter vi av hverandre som vi ikke har sagt høyt?',
        nn: 'Kva ventar vi av kvarandre som vi ikkje har sagt høgt?',
      },
      {
        nb: 'Hvor går rollene i hverandre, og hva gjør vi med det?',
        nn: 'Kvar går rollene i kvarandre, og kva gjer vi med det?',
      },
      {
        nb: 'Får både flertall og mindretall det de trenger av {kommunedirektøren}?',
        nn: 'Får både fleirtal og mindretal det dei treng av {kommunedirektøren}?',
      },
    ],
    director: {
      nb: 'Hva trenger jeg av de folkevalgte for å gjøre jobben godt?',
      nn: 'Kva treng eg av dei folkevalde for å gjere jobben godt?',
    },
    members: {
      nb: 'Hva gjør vi selv som gjør jobben lettere eller vanskeligere for {kommunedirektøren}?',
      nn: 'Kva gjer vi sjølve som gjer jobben lettare eller vanskelegare for {kommunedirektøren}?',
    },
    part: 'principles',
  },
  development: {
    about: {
      nb: 'Det {kommunedirektøren} vil lære mer om, og det som skal til for å få det til.',
      nn: 'Det {kommunedirektøren} vil lære meir om, og det som skal til for å få det til.',
    },
    questions: [
      {
        nb: 'Hva vil {kommunedirektøren} bli bedre på det neste året?',
        nn: 'Kva vil {kommunedirektøren} bli betre på det neste året?',
      },
      {
        nb: 'Hva skal til: tid, kurs, veiledning, nettverk?',
        nn: 'Kva skal til: tid, kurs, rettleiing, nettverk?',
      },
      {
        nb: 'Er belastningen til å leve med over tid?',
        nn: 'Er belastninga til å leve med over tid?',
      },
    ],
    director: {
      nb: 'Hva vil jeg lære, og hva skal til for at jeg holder ut og har det bra i jobben?',
      nn: 'Kva vil eg lære, og kva skal til for at eg held ut og har det bra i jobben?',
    },
    members: {
      nb: 'Hva kan vi tilby som gjør at {kommunedirektøren} utvikler seg og blir i jobben?',
      nn: 'Kva kan vi tilby som gjer at {kommunedirektøren} utviklar seg og blir i jobben?',
    },
    part: 'measures',
  },
};
