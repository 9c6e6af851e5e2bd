import { Alert, MultiSelect } from '@hubspot/ui-extensions';
import { mostAdmins, type AccessPeople } from '#core/views/access-view.ts';
import { usePageContext, usePageWords } from '#shared/usePageContext.ts';
import { Section } from '../people/Section.tsx';
import { adminOptions, standingAdmins } from './admins.ts';
import { StandingAdmins } from './StandingAdmins.tsx';
import type { AccessDraft } from './useAccessDraft.ts';

/** An answer without people leaves what is kept. */
const nobody: AccessPeople = { active: [], installedBy: null, superAdmins: null };

/** Who are admins of the app: those in any case, and those who are named here. */
export function AdminSection({ form }: { readonly form: AccessDraft }) {
  const { management, settingsAccess } = usePageWords();
  const words = settingsAccess.admins;
  const { change, draft, hasTooMany, view } = form;
  const people = view.people ?? nobody;
  return (
    <Section title={words.title} hint={words.hint}>
      <StandingAdmins people={people} />
      <MultiSelect
        name="admins"
        label={words.named}
        description={words.namedHint}
        placeholder={words.nobody}
        value={[...draft.adminIds]}
        options={adminOptions(draft.adminIds, people.active, management.former)}
        error={hasTooMany}
        validationMessage={hasTooMany ? words.tooMany(mostAdmins) : ''}
        onChange={(chosen) => change({ adminIds: chosen.map(String) })}
      />
      <LeavingNote form={form} people={people} />
    </Section>
  );
}

/** Said before it is saved: afterwards it is not the reader's to take back. */
function LeavingNote({ form, people }: { readonly form: AccessDraft; readonly people: AccessPeople }) {
  const words = usePageWords().settingsAccess.admins;
  const { readerId } = usePageContext();
  const { draft, view } = form;
  const isStanding = standingAdmins(people).some(({ userId }) => userId === readerId);
  const isLeaving = view.adminIds.includes(readerId) && !draft.adminIds.includes(readerId);
  if (!isLeaving || isStanding) return null;
  return (
    <Alert title={words.leavingTitle} variant="info">
      {words.leaving}
    </Alert>
  );
}
