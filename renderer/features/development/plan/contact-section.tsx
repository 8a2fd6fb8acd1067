import { useText } from '#renderer/stores/text.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import sections from '#renderer/features/development/parts/sections.module.css';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { contactLine } from '#shared/documents/contact-line.ts';
import { isContact, type DevelopmentPlan } from '#shared/domain/development-plan.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { roleName } from '#shared/text/roles.ts';
import { write } from './acts.ts';

interface ContactSectionProps {
  readonly plan: DevelopmentPlan;
  readonly people: readonly Person[];
  readonly workspace: Workspace;
}

/** Who to ask about the interplay, and how that stands on what is taken out. */
export const ContactSection = ({ plan, people, workspace }: ContactSectionProps) => {
  const words = useText().development.contact;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const email = plan.contactEmail.trim();
  const pick = (id: string) => {
    const person = people.find((one) => one.id === id);
    if (person === undefined) return;
    void write(plan.id, {
      contactName: person.name,
      contactRole: person.title ?? roleName(person.role, workspace, form),
    });
  };
  return (
    <section className={sections.section} aria-labelledby="contact">
      <h2 id="contact">{words.heading}</h2>
      <p className={sections.quiet}>{words.about}</p>
      <div className={sections.pair}>
        <AutosaveText
          label={words.name}
          maxLength={300}
          value={plan.contactName}
          onSave={(contactName) => void write(plan.id, { contactName: contactName.trim() })}
        />
        <AutosaveText
          label={words.role}
          maxLength={300}
          value={plan.contactRole}
          onSave={(contactRole) => void write(plan.id, { contactRole: contactRole.trim() })}
        />
        <AutosaveText
          label={words.email}
          maxLength={320}
          value={plan.contactEmail}
          error={email === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? undefined : words.badEmail}
          onSave={(contactEmail) => void write(plan.id, { contactEmail: contactEmail.trim() })}
        />
        <AutosaveText
          label={words.phone}
          maxLength={60}
          value={plan.contactPhone}
          onSave={(contactPhone) => void write(plan.id, { contactPhone: contactPhone.trim() })}
        />
        <Choice<string>
          label={words.pick}
          value=""
          options={[
            { value: '', label: words.pickNobody },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={pick}
        />
      </div>
      <div className={sections.shown} role="status">
        {isContact(plan) ? (
          <>
            <p className={sections.quiet}>{words.shown}</p>
            <p>{contactLine(plan, form)}</p>
          </>
        ) : (
          <p className={sections.quiet}>{words.none}</p>
        )}
      </div>
    </section>
  );
};
