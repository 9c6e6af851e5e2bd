import { Accordion, Alert, AutoGrid, Flex, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { usePageWords } from '#shared/usePageContext.ts';
import { useForm } from './form-context.ts';
import { ManagerSelect } from './ManagerSelect.tsx';
import { namesOf, teamOf } from './people.ts';
import { Section } from './Section.tsx';
import { TeamFields } from './TeamFields.tsx';

/** Who is told: the managers of each team, and who stands in. */
export function PeopleSection() {
  const words = usePageWords().management.people;
  const { draft, view, change } = useForm();
  const bare = view.teams.filter(({ id }) => teamOf(id, draft.teams).managerIds.length === 0);
  return (
    <Section title={words.title} hint={words.hint}>
      <AutoGrid columnWidth={280} gap="sm">
        <ManagerSelect
          label={words.fallback}
          hint={words.fallbackHint}
          field="fallback"
          ids={draft.fallbackManagerIds}
          onChange={(fallbackManagerIds) => change({ fallbackManagerIds })}
        />
      </AutoGrid>
      {view.teams.length === 0 ? (
        <Alert title={words.noTeamsTitle} variant="info">
          {words.noTeams}
        </Alert>
      ) : (
        <Flex direction="column" gap="xs">
          {bare.length > 0 && <Text variant="microcopy">{words.withoutManager(bare.length)}</Text>}
          {view.teams.map(({ id, name }) => (
            <TeamFold key={id} id={id} name={name} />
          ))}
        </Flex>
      )}
    </Section>
  );
}

/** Opens by itself where something in it needs another look; drawn when it is open, since an account may have 200 teams. */
function TeamFold({ id, name }: { readonly id: string; readonly name: string }) {
  const words = usePageWords().management;
  const { draft, faults, view } = useForm();
  const [wasOpened, setOpened] = useState(false);
  const { managerIds } = teamOf(id, draft.teams);
  const isWrong = faults.some(({ at, part }) => at === id && part !== 'absences');
  const isOpen = wasOpened || isWrong;
  return (
    <Accordion
      title={words.people.team(name, namesOf(managerIds, view.owners, words.former))}
      size="sm"
      open={isOpen}
      onClick={() => setOpened(!isOpen)}
    >
      {isOpen && <TeamFields teamId={id} />}
    </Accordion>
  );
}
