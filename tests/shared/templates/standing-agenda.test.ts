import { describe, expect, it } from 'vitest';
import { writtenForms } from '#shared/domain/written-form.ts';
import {
  standingAbout,
  standingAgenda,
  standingPointsFor,
  standingTemplate,
  standingTitle,
} from '#shared/templates/standing-agenda.ts';
import { groupName, participantName } from '#shared/text/participant-name.ts';
import { seriesTitle } from '#shared/text/series-title.ts';

const county = {
  kind: 'county',
  bodyWord: 'fylkeskommune',
  directorTitle: 'fylkeskommunedirektør',
  councilTitle: 'fylkesting',
} as const;

describe('the standing agenda', () => {
  it('has nine points with keys of their own, that fit in an hour', () => {
    expect(new Set(standingAgenda.map(({ key }) => key)).size).toBe(9);
    expect(standingAgenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(55);
    expect(standingPointsFor('lunch')).toEqual([]);
  });

  it.each(writtenForms)('says every point in %s, with the titles of a fylkeskommune', (form) => {
    const words = standingAgenda.map(({ key }) => {
      const point = { title: null, about: null, templateKey: key };
      return [standingTitle(point, county, form), standingAbout(point, county, form)];
    });
    expect(words.flat().filter((text) => text === '' || /[{}]/.test(text))).toEqual([]);
    expect(words[2]?.[1]).toContain('fylkestinget');
  });

  it('gives way to their own words, and has none for what it does not know', () => {
    const own = { title: 'Rundt bordet', about: '', templateKey: 'fast-varsler' };
    expect([standingTitle(own, null, 'nb'), standingAbout(own, null, 'nb')]).toEqual(['Rundt bordet', '']);
    expect(standingTitle({ title: null, templateKey: 'fast-ukjent' }, null, 'nb')).toBe('');
    expect(standingTemplate(null)).toBeUndefined();
  });

  it('minds named employees in one point only: the one about the organisation', () => {
    const aboutStaff = standingAgenda.filter(({ isAboutStaff }) => isAboutStaff);
    expect(aboutStaff.map(({ key }) => key)).toEqual(['fast-organisasjonen']);
  });
});

describe('names around a series', () => {
  it('is called by its kind until it has a name', () => {
    expect(seriesTitle({ kind: 'weekly', title: null }, 'nn')).toBe('Vekemøte');
    expect(seriesTitle({ kind: 'weekly', title: 'Mandagsmøtet' }, 'nn')).toBe('Mandagsmøtet');
  });

  it('calls groups what they are called here, and people by name', () => {
    expect(groupName('executiveCommittee', county, 'nn')).toBe('Fylkesutvalet');
    expect(groupName('council', null, 'nb')).toBe('Kommunestyret');
    const others = { group: 'other', personId: null, label: 'Økonomisjefen' } as const;
    expect(participantName(others, [], null, 'nb')).toBe('Økonomisjefen');
    expect(participantName({ ...others, group: 'person', label: '' }, [], null, 'nb')).toBe('');
  });
});
