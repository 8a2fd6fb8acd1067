import { cite } from '../sources.ts';
import type { DimensionTemplate } from './statement.ts';

/** What they lead together: politisk styring og klima, saksflyt og gjennomføring, felles lederskap. */
export const aroundUs: readonly DimensionTemplate[] = [
  {
    id: 'E',
    name: { nb: 'Politisk styring og klima', nn: 'Politisk styring og klima' },
    statements: [
      {
        id: 'ev-e1',
        text: {
          nb: 'Partiene i {kommunestyret} samarbeider på en måte som gir stabil styring.',
          nn: 'Partia i {kommunestyret} samarbeider på ein måte som gir stabil styring.',
        },
        sources: [cite('W-KSFOU'), cite('S3', '«Fakta/erfaring»')],
      },
      {
        id: 'ev-e2',
        text: {
          nb: 'De politiske signalene er klare nok til å arbeide etter.',
          nn: 'Dei politiske signala er klare nok til å arbeide etter.',
        },
        sources: [cite('W-KSFOU'), cite('S1', '«Gode råd», tydelige vedtak')],
      },
      {
        id: 'ev-e3',
        text: {
          nb: 'Folkevalgte opptrer saklig og ryddig overfor de ansatte.',
          nn: 'Folkevalde opptrer sakleg og ryddig overfor dei tilsette.',
        },
        sources: [cite('W-KSFOU'), cite('S3', '«Fakta/erfaring»')],
      },
      {
        id: 'ev-e4',
        text: {
          nb: 'Både flertall og mindretall opplever at administrasjonen behandler dem likt.',
          nn: 'Både fleirtal og mindretal opplever at administrasjonen behandlar dei likt.',
        },
        sources: [cite('S0', 'avsnitt 2–3')],
      },
    ],
  },
  {
    id: 'F',
    name: { nb: 'Saksflyt og gjennomføring', nn: 'Saksflyt og gjennomføring' },
    statements: [
      {
        id: 'ev-f1',
        text: {
          nb: 'Sakene er godt nok utredet når de legges fram.',
          nn: 'Sakene er godt nok utgreidde når dei blir lagde fram.',
        },
        sources: [cite('KOML', '§ 13-1 tredje ledd'), cite('S1', '«KS anbefaler», prinsipp 1')],
      },
      {
        id: 'ev-f2',
        text: {
          nb: 'Vedtak blir fulgt opp, og vi får melding når noe stopper opp.',
          nn: 'Vedtak blir følgde opp, og vi får melding når noko stoppar opp.',
        },
        sources: [cite('KOML', '§ 13-1 fjerde ledd'), cite('S1', '«KS anbefaler», prinsipp 1')],
      },
      {
        id: 'ev-f3',
        text: {
          nb: 'Fordelingen av saker mellom organer og administrasjon er forutsigbar.',
          nn: 'Fordelinga av saker mellom organ og administrasjon er føreseieleg.',
        },
        sources: [cite('S3', '«Noen gode tips»')],
      },
    ],
  },
  {
    id: 'G',
    name: { nb: 'Felles lederskap og arbeidsgiverrolle', nn: 'Felles leiarskap og arbeidsgivarrolle' },
    statements: [
      {
        id: 'ev-g1',
        text: {
          nb: 'Vi framstår som et lag utad selv når vi har ulike roller.',
          nn: 'Vi står fram som eit lag utetter sjølv når vi har ulike roller.',
        },
        sources: [cite('S1', '«Samspill»'), cite('S2', '«Det profesjonelle samspillet»'), cite('W-KSFOU')],
      },
      {
        id: 'ev-g2',
        text: {
          nb: 'Det er tydelig hvordan {kommunestyret} utøver arbeidsgiverrollen overfor {kommunedirektøren}.',
          nn: 'Det er tydeleg korleis {kommunestyret} utøver arbeidsgivarrolla overfor {kommunedirektøren}.',
        },
        sources: [cite('W-KSFOU', 'klar struktur'), cite('S1')],
      },
      {
        id: 'ev-g3',
        text: {
          nb: '{Kommunedirektøren} har det handlingsrommet som trengs for å lede administrasjonen.',
          nn: '{Kommunedirektøren} har det handlingsrommet som trengst for å leie administrasjonen.',
        },
        sources: [cite('W-DP24', 'handlingsrom'), cite('S1', '«Samspill»')],
      },
    ],
  },
];
