import { describe, expect, it } from 'vitest';
import { dialogueCalendar, dialogueMethods } from '#shared/documents/employer/dialogue-calendar.ts';
import { guideDocument, invitationDocument } from '#shared/documents/employer/dialogue.ts';
import { minutesDocument } from '#shared/documents/employer/dialogue-minutes.ts';
import { preparationDocument } from '#shared/documents/employer/dialogue-preparation.ts';
import type { Document } from '#shared/documents/document.ts';
import type { CalendarMethod } from '#shared/documents/meeting-calendar.ts';
import { z } from '#shared/zod.ts';
import { aDialogue, aGoal, dialogueFacts, minutesView } from '../../../support/dialogue-facts.ts';
import { documentTexts } from '../../../support/document-texts.ts';
import { exemptMark } from '../../../support/log-facts.ts';
import { read, withFile } from '../../../support/readers.ts';
import { vestland } from '../../../support/start-plan-facts.ts';

const textOf = (document: Document): string => documentTexts(document).join('\n').replaceAll('\u00A0', ' ');

describe('the referat on paper', () => {
  it('has its four parts, who took part, who approved it, and when it was made known', () => {
    const text = textOf(minutesDocument({ ...dialogueFacts(), view: minutesView() }));
    for (const words of [
      'Oppnådde resultater',
      'Nye mål og forventninger',
      'Prinsipper for samhandling',
      'Utviklingstiltak',
      'Ingenting å føre her.',
      'Disposisjonsfondet er på 9 prosent.',
      'Jonas Mønsterås',
      'Torleiv Eksempelvik (ordfører)',
      'tirsdag 17. desember 2024, sak KST 101/24',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Utkast');
  });

  it('says that it is a draft until both have approved it', () => {
    const document = minutesDocument({
      ...dialogueFacts(),
      view: minutesView({ state: 'proposed', approvedAt: null }),
    });
    expect(document.notice).toBe('Utkast. Referatet er ikke godkjent av begge.');
    expect(textOf(document)).toContain('Ikke godkjent av begge ennå');
  });

  it('tells the public nothing but the legal basis of one that is exempt', () => {
    const document = minutesDocument({
      ...dialogueFacts({ audience: 'public' }),
      view: minutesView(exemptMark),
    });
    const text = textOf(document);
    expect(text).toContain('Referatet er unntatt offentlighet.');
    expect(text).not.toContain('Disposisjonsfondet');
    expect(text).not.toContain('Mønsterås');
  });

  it('stands as it was approved, whatever becomes of the mandate', () => {
    const text = textOf(
      minutesDocument({ ...dialogueFacts({ seats: [], mandate: null }), view: minutesView() }),
    );
    expect(text).toContain('Ingrid Prøvestad');
  });
});

describe('the invitation on paper', () => {
  it('has the themes of the council as a list, and the areas, in the words of a fylkeskommune', () => {
    const facts = dialogueFacts({ workspace: vestland, form: 'nn' });
    const document = invitationDocument(facts);
    const text = textOf(document);
    expect(text).toContain('Tysdag 26. november 2024 kl. 09.00–11.00');
    expect(text).toContain('Tema frå fylkestinget');
    expect(text).toContain('fylkeskommunedirektøren');
    expect(document.blocks).toContainEqual({
      kind: 'list',
      items: ['Sykefravær og bemanning', 'Skolestruktur'],
    });
    expect(text).not.toMatch(/kommunestyret|\{/);
  });

  it('says so where the council has discussed no themes', () => {
    const facts = dialogueFacts({ dialogue: { ...aDialogue, themes: '', themesOn: null } });
    expect(textOf(invitationDocument(facts))).toContain('Kommunestyret har ikke drøftet temaer ennå.');
  });
});

describe('the guide on paper', () => {
  it('has the goals of the last plan by area, development measures under the development, then the areas', () => {
    const goals = [aGoal(), aGoal({ title: 'Lederprogram', kind: 'development', area: 'economy' })];
    const document = guideDocument({ ...dialogueFacts(), goals: goals.map((goal) => ({ goal })) });
    const texts = document.blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text] : block.kind === 'list' ? block.items : [],
    );
    const from = texts.indexOf('Mål fra sist');
    expect(texts.slice(from, from + 6)).toEqual([
      'Mål fra sist',
      'Økonomi',
      'Netto driftsresultat over 1,75 prosent (i gang)',
      'Kompetanse og utvikling',
      'Lederprogram (i gang)',
      'Økonomi',
    ]);
    expect(document.blocks.filter(({ kind }) => kind === 'ruled')).toHaveLength(8);
  });
});

describe('what one has prepared, on paper', () => {
  it('says that it is for oneself, is never public, and the referat knows nothing of it', () => {
    const planted = 'PLANTET EGENVURDERING';
    const document = preparationDocument({
      ...dialogueFacts({ audience: 'public' }),
      as: 'director',
      name: 'Astrid Demodal',
      words: { economy: planted },
    });
    expect(document).toMatchObject({ title: 'Egenvurdering', accessMark: 'Intern' });
    expect(document.notice).toContain('Dette er ikke en del av referatet.');
    expect(textOf(document)).toContain(planted);
    const others = [
      invitationDocument(dialogueFacts()),
      guideDocument({ ...dialogueFacts(), goals: [] }),
      minutesDocument({ ...dialogueFacts(), view: minutesView() }),
    ];
    expect(others.map(textOf).join('\n')).not.toContain(planted);
  });
});

const reader = `
import json, sys
from icalendar import Calendar
calendar = Calendar.from_ical(open(sys.argv[1], 'rb').read())
[event] = calendar.walk('VEVENT')
print(json.dumps({
  'method': str(calendar['METHOD']), 'uid': str(event['UID']), 'status': str(event['STATUS']), 'sequence': int(event['SEQUENCE']),
  'start': event['DTSTART'].dt.isoformat(), 'end': event['DTEND'].dt.isoformat(), 'zone': event['DTSTART'].params.get('TZID'),
  'class': str(event['CLASS']), 'organizer': str(event['ORGANIZER']),
  'attendees': [[str(one), one.params.get('CN'), one.params.get('RSVP')] for one in (lambda them: them if isinstance(them, list) else [them])(event.get('ATTENDEE', []))],
  'text': str(event['SUMMARY']) + str(event['DESCRIPTION']) + str(event.get('LOCATION', '')),
}))`;

const eventSchema = z.object({
  method: z.string(),
  uid: z.string(),
  status: z.string(),
  sequence: z.number(),
  start: z.string(),
  end: z.string(),
  zone: z.string(),
  class: z.string(),
  organizer: z.string(),
  attendees: z.array(z.array(z.string().nullable())),
  text: z.string(),
});

const eventOf = async (dialogue: typeof aDialogue, method: CalendarMethod = 'publish') => {
  const text = dialogueCalendar({
    method,
    dialogue,
    owner: 'Time kommune',
    form: 'nb',
    now: '2024-11-20T08:00:00.000Z',
  });
  const told = await withFile('talk.ics', text ?? '', (file) => read('/usr/bin/python3', '-c', reader, file));
  return eventSchema.parse(JSON.parse(told));
};

describe('the talk in the calendar', () => {
  it('stands at its time in Oslo, private, with neither themes nor names', async () => {
    const event = await eventOf(aDialogue);
    expect(event).toMatchObject({
      method: 'PUBLISH',
      uid: 'd1@samspill',
      status: 'CONFIRMED',
      zone: 'Europe/Oslo',
      class: 'PRIVATE',
      start: '2024-11-26T09:00:00+01:00',
      end: '2024-11-26T11:00:00+01:00',
    });
    expect(event.text).toContain('Formannskapssalen');
    expect(event.text).not.toMatch(/Sykefravær|Demodal/);
  });

  it('invites those it goes to, and calls off to the same, from the same', async () => {
    const invited = {
      ...aDialogue,
      invitesFrom: 'Ola Prøve <ola@eksempel.no>',
      invitesTo: 'Siv Ås <siv@eksempel.no>\nkari@eksempel.no',
    };
    const asked = await eventOf(invited, 'request');
    expect(asked).toMatchObject({
      method: 'REQUEST',
      organizer: 'mailto:ola@eksempel.no',
      attendees: [
        ['MAILTO:siv@eksempel.no', 'Siv Ås', 'TRUE'],
        ['MAILTO:kari@eksempel.no', null, 'TRUE'],
      ],
      class: 'PRIVATE',
    });
    const off = { ...invited, state: 'cancelled', updatedAt: '2024-11-21T08:00:00.000Z' } as const;
    const calledOff = await eventOf(off, 'cancel');
    const { uid, organizer, attendees } = asked;
    expect(calledOff).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', uid, organizer, attendees });
    expect(calledOff.sequence).toBeGreaterThan(asked.sequence);
    expect((await eventOf(invited)).attendees).toEqual([]);
    expect(dialogueMethods(invited)).toEqual(['publish', 'request']);
    expect(dialogueMethods(off)).toEqual(['cancel', 'publish']);
    expect(dialogueMethods({ ...off, invitesTo: '' })).toEqual(['publish']);
  });

  it('may last past midnight, and takes itself away when it is called off', async () => {
    const event = await eventOf({ ...aDialogue, startTime: '23:00', state: 'cancelled' });
    expect(event).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', end: '2024-11-27T01:00:00+01:00' });
  });

  it('is not made of one without a day', () => {
    const dialogue = { ...aDialogue, day: null };
    expect(
      dialogueCalendar({
        method: 'publish',
        dialogue,
        owner: 'Time',
        form: 'nb',
        now: '2024-11-20T08:00:00.000Z',
      }),
    ).toBeNull();
  });
});
