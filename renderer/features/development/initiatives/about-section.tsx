import { Button } from '@digdir/designsystemet-react';
import { ExternalLinkIcon } from '@navikt/aksel-icons';
import sections from '#renderer/features/development/parts/sections.module.css';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { initiativeKinds, initiativeStates, type Initiative } from '#shared/domain/initiative.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { openOutside, setState, write } from './acts.ts';
import { DayFields } from './day-fields.tsx';

/** What it is, of which kind, where it stands, and when. */
export const AboutSection = ({ initiative }: { readonly initiative: Initiative }) => {
  const { initiatives, developmentWords } = useText();
  const words = initiatives.page;
  const { id } = initiative;
  const saveTitle = (title: string) =>
    title.trim() === ''
      ? say(words.titleMissing, { tone: 'danger' })
      : void write(id, { title: title.trim() });
  return (
    <section className={sections.section} aria-labelledby="about">
      <h2 id="about">{words.about}</h2>
      <Segmented
        label={words.state}
        value={initiative.state}
        options={initiativeStates.map((value) => ({
          value,
          label: capitalised(developmentWords.initiativeStates[value]),
        }))}
        onChange={(state) => void setState(id, state)}
      />
      <div className={sections.pair}>
        <AutosaveText label={words.title} maxLength={1_000} value={initiative.title} onSave={saveTitle} />
        <Choice
          label={words.kind}
          value={initiative.kind}
          options={initiativeKinds.map((value) => ({
            value,
            label: capitalised(developmentWords.initiativeKinds[value]),
          }))}
          onChange={(kind) => void write(id, { kind })}
        />
      </div>
      <NoteField
        label={words.text}
        rows={3}
        maxLength={50_000}
        value={initiative.about}
        onSave={(about) => void write(id, { about })}
      />
      <DayFields initiative={initiative} />
      <LinkField initiative={initiative} />
    </section>
  );
};

const LinkField = ({ initiative: { id, link } }: { readonly initiative: Initiative }) => {
  const words = useText().initiatives.page;
  const isLink = link.startsWith('https://');
  return (
    <div>
      <AutosaveText
        label={words.link}
        description={words.linkAbout}
        maxLength={2_000}
        value={link}
        error={link !== '' && !isLink ? words.badLink : undefined}
        onSave={(text) => void write(id, { link: text.trim() })}
      />
      {isLink && (
        <Button variant="tertiary" data-size="sm" onClick={() => void openOutside(link)}>
          <ExternalLinkIcon aria-hidden />
          {words.openLink}
        </Button>
      )}
    </div>
  );
};
