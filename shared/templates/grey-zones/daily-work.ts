import { cite } from '../sources.ts';
import type { GreyZone } from './grey-zone.ts';

/** Cases from the daily work: staff, messages, and what is said when. */
export const greyZonesInDailyWork: readonly GreyZone[] = [
  {
    key: 'gs-sykefravaer',
    theme: 'staff',
    title: { nb: 'Lederen som er mye borte', nn: 'Leiaren som er mykje borte' },
    story: {
      nb: '{Ordføreren} har hørt at en navngitt leder har vært sykmeldt lenge, og spør i ukemøtet om det ikke er på tide å avslutte arbeidsforholdet.',
      nn: '{Ordføreren} har høyrt at ein namngitt leiar har vore sjukmeld lenge, og spør i vekemøtet om det ikkje er på tide å avslutte arbeidsforholdet.',
    },
    questions: {
      nb: [
        'Hva svarer {kommunedirektøren}?',
        'Hva kan {ordføreren} spørre om i stedet?',
        'Hva skrives i referatet?',
      ],
      nn: [
        'Kva svarar {kommunedirektøren}?',
        'Kva kan {ordføreren} spørje om i staden?',
        'Kva skriv vi i referatet?',
      ],
    },
    law: {
      nb: 'Det løpende personalansvaret ligger hos {kommunedirektøren}. {Ordføreren} har ingen myndighet over den enkelte ansatte.',
      nn: 'Det løpande personalansvaret ligg hos {kommunedirektøren}. {Ordføreren} har ikkje mynde over den enkelte tilsette.',
    },
    sources: [cite('KOML', '§ 13-1 sjuende ledd'), cite('S1', '«Case sykefravær»')],
  },
  {
    key: 'gs-rektor',
    theme: 'staff',
    title: { nb: 'Foreldrene som vil klage på rektor', nn: 'Foreldra som vil klage på rektor' },
    story: {
      nb: 'En gruppe foreldre ber {ordføreren} om et møte. De vil klage på rektor, og {ordføreren} har alt sagt ja.',
      nn: 'Ei gruppe foreldre ber {ordføreren} om eit møte. Dei vil klage på rektor, og {ordføreren} har alt sagt ja.',
    },
    questions: {
      nb: [
        'Hva kan {ordføreren} høre på, og hva må sendes videre?',
        'Når skal {kommunedirektøren} få vite om møtet?',
      ],
      nn: [
        'Kva kan {ordføreren} høyre på, og kva må sendast vidare?',
        'Når skal {kommunedirektøren} få vite om møtet?',
      ],
    },
    law: {
      nb: '{Kommunedirektøren} har det løpende personalansvaret, også for rektor. Å lytte er noe annet enn å behandle en klage på en ansatt.',
      nn: '{Kommunedirektøren} har det løpande personalansvaret, også for rektor. Å lytte er noko anna enn å behandle ei klage på ein tilsett.',
    },
    sources: [
      cite('KOML', '§ 13-1 sjuende ledd'),
      cite('S1', '«Arbeidsgiveransvaret for kommunedirektøren»'),
    ],
  },
  {
    key: 'gs-liten-tjeneste',
    theme: 'roles',
    title: { nb: 'En liten tjeneste', nn: 'Ei lita teneste' },
    story: {
      nb: 'Lederen av et utvalg ringer til en avdelingsleder og ber om at et hull i veien blir tettet før helgen. Det er gjort på en time. {Kommunedirektøren} hører om det etterpå.',
      nn: 'Leiaren av eit utval ringjer til ein avdelingsleiar og ber om at eit hol i vegen blir tetta før helga. Det er gjort på ein time. {Kommunedirektøren} høyrer om det etterpå.',
    },
    questions: {
      nb: [
        'Er dette greit så lenge det er lite?',
        'Hvem snakker med hvem nå?',
        'Hva skal den ansatte svare neste gang?',
      ],
      nn: [
        'Er dette greitt så lenge det er lite?',
        'Kven snakkar med kven no?',
        'Kva skal den tilsette svare neste gong?',
      ],
    },
    law: {
      nb: '{Kommunedirektøren} leder hele administrasjonen og får pålegg fra {kommunestyret}, ikke fra enkeltmedlemmer.',
      nn: '{Kommunedirektøren} leier heile administrasjonen og får pålegg frå {kommunestyret}, ikkje frå enkeltmedlemmer.',
    },
    sources: [cite('KOML', '§ 13-1 andre ledd'), cite('S2', '«Samling 2»')],
  },
  {
    key: 'gs-lunsj',
    theme: 'meetings',
    title: { nb: 'Enige over lunsjen', nn: 'Samde over lunsjen' },
    story: {
      nb: 'Over lunsjen blir dere enige om at en sak kan vente til høsten. To måneder senere spør et medlem av {formannskapet} hvor saken er blitt av.',
      nn: 'Over lunsjen blir de samde om at ei sak kan vente til hausten. To månader seinare spør ein medlem av {formannskapet} kvar det har blitt av saka.',
    },
    questions: {
      nb: ['Hva ble egentlig avgjort, og av hvem?', 'Hvor skulle det ha vært skrevet ned?'],
      nn: ['Kva blei eigentleg avgjort, og av kven?', 'Kvar skulle det ha vore skrive ned?'],
    },
    law: {
      nb: 'Lederen av et folkevalgt organ setter opp sakslisten. Det organet skal avgjøre, må dit.',
      nn: 'Leiaren av eit folkevalt organ set opp saklista. Det organet skal avgjere, må dit.',
    },
    sources: [cite('KOML', '§ 11-3'), cite('S3', '«Fakta/erfaring»')],
  },
  {
    key: 'gs-melding',
    theme: 'records',
    title: { nb: 'Avtalen på telefonen', nn: 'Avtalen på telefonen' },
    story: {
      nb: 'Dere avklarer et spørsmål om et tomtesalg i fire korte meldinger på telefonen. Uken etter ber en journalist om innsyn i alt {kommunen} har om salget.',
      nn: 'De avklarar eit spørsmål om eit tomtesal i fire korte meldingar på telefonen. Veka etter ber ein journalist om innsyn i alt {kommunen} har om salet.',
    },
    questions: {
      nb: ['Er meldingene dokumenter i saken?', 'Hvem av oss tar vare på dem, og hvor?'],
      nn: ['Er meldingane dokument i saka?', 'Kven av oss tek vare på dei, og kvar?'],
    },
    law: {
      nb: 'Saksdokumenter er som hovedregel åpne, og det som er sendt, er et dokument. Dokumentasjon er også annet {kommunen} har lagret om saken, og det skal kunne finnes igjen uendret.',
      nn: 'Saksdokument er som hovudregel opne, og det som er sendt, er eit dokument. Dokumentasjon er òg anna {kommunen} har lagra om saka, og det skal kunne finnast att uendra.',
    },
    sources: [cite('OFFL', '§§ 3 og 4'), cite('ARKL', '§§ 2 og 5')],
  },
  {
    key: 'gs-ikke-skriv',
    theme: 'records',
    title: { nb: '«Ikke skriv dette ned»', nn: '«Ikkje skriv dette ned»' },
    story: {
      nb: 'Midt i møtet sier den ene: «Dette trenger vi ikke å skrive ned.» Det gjelder en sak som skal opp i {kommunestyret} om tre uker.',
      nn: 'Midt i møtet seier den eine: «Dette treng vi ikkje å skrive ned.» Det gjeld ei sak som skal opp i {kommunestyret} om tre veker.',
    },
    questions: {
      nb: ['Hva kan være en god grunn, og hva er ikke det?', 'Hva kan {kommunestyret} be om å få se?'],
      nn: ['Kva kan vere ein god grunn, og kva er det ikkje?', 'Kva kan {kommunestyret} be om å få sjå?'],
    },
    law: {
      nb: 'Interne dokumenter kan unntas fra innsyn, men ikke saksframlegg til et folkevalgt organ. {Kommunestyret} kan kreve å få se saksdokumenter, med noen grenser. Dokumentasjon skal kunne finnes igjen uendret.',
      nn: 'Det kan gjerast unntak for interne dokument, men ikkje for saksframlegg til eit folkevalt organ. {Kommunestyret} kan krevje å få sjå saksdokument, med nokre grenser. Dokumentasjon skal kunne finnast att uendra.',
    },
    sources: [cite('ARKL', '§ 5'), cite('OFFL', '§ 14'), cite('KOML', '§ 11-13')],
  },
  {
    key: 'gs-forsinket',
    theme: 'cases',
    title: { nb: 'Nevnt i ukemøtet', nn: 'Nemnt i vekemøtet' },
    story: {
      nb: 'Et vedtak fra {kommunestyret} lar seg ikke gjennomføre i år. {Kommunedirektøren} nevner det i ukemøtet og regner dermed saken som meldt.',
      nn: 'Eit vedtak frå {kommunestyret} lèt seg ikkje gjennomføre i år. {Kommunedirektøren} nemner det i vekemøtet og reknar med det saka som meld.',
    },
    questions: {
      nb: ['Hvem er det som skal ha meldingen?', 'Hva gjør {ordføreren} med det som ble sagt?'],
      nn: ['Kven er det som skal ha meldinga?', 'Kva gjer {ordføreren} med det som blei sagt?'],
    },
    law: {
      nb: '{Kommunedirektøren} skal sette vedtak i verk uten unødig opphold. Kommer det fram noe nytt av betydning, skal organet som gjorde vedtaket, få vite det.',
      nn: '{Kommunedirektøren} skal setje vedtak i verk utan unødig opphald. Kjem det fram noko nytt som har noko å seie, skal organet som gjorde vedtaket, få vite det.',
    },
    sources: [cite('KOML', '§ 13-1 fjerde ledd')],
  },
  {
    key: 'gs-vara',
    theme: 'roles',
    title: { nb: '{Varaordføreren} fikk ikke vite det', nn: '{Varaordføreren} fekk ikkje vite det' },
    story: {
      nb: '{Ordføreren} er bortreist, og {varaordføreren} leder møtet i {formannskapet}. Først der går det opp for {varaordføreren} at dere to har snakket om saken i flere uker.',
      nn: '{Ordføreren} er bortreist, og {varaordføreren} leier møtet i {formannskapet}. Først der går det opp for {varaordføreren} at de to har snakka om saka i fleire veker.',
    },
    questions: {
      nb: ['Hva burde {varaordføreren} ha visst, og når?', 'Hvem av oss skulle ha sagt det?'],
      nn: ['Kva burde {varaordføreren} ha visst, og når?', 'Kven av oss skulle ha sagt det?'],
    },
    law: {
      nb: '{Varaordføreren} trer inn når {ordføreren} er borte, og må kunne gjøre det uten forvarsel.',
      nn: '{Varaordføreren} tek over når {ordføreren} er borte, og må kunne gjere det utan førehandsvarsel.',
    },
    sources: [cite('S3', '«Det viktigste bindeleddet»'), cite('KOML', '§ 6-2')],
  },
];
