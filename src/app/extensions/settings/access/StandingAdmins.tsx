import { Flex, Text } from '@hubspot/ui-extensions';
import type { AccessPeople } from '#core/views/access-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { standingAdmins, type StandingAdmin } from './admins.ts';

/** Who is an admin whatever is chosen, why, and what that is good for. */
export function StandingAdmins({ people }: { readonly people: AccessPeople }) {
  const words = usePageWords().settingsAccess.admins;
  const standing = standingAdmins(people);
  const whyOf = ({ isInstaller, isSuperAdmin }: StandingAdmin) =>
    [...(isInstaller ? [words.installer] : []), ...(isSuperAdmin ? [words.superAdmin] : [])].join(', ');
  return (
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{words.always}</Text>
      {standing.map((one) => (
        <Flex key={one.userId} direction="row" gap="sm" align="baseline" wrap>
          <Text>{one.name ?? words.user(one.userId)}</Text>
          <Text variant="microcopy">{whyOf(one)}</Text>
        </Flex>
      ))}
      {people.superAdmins === null && <Text variant="microcopy">{words.superAdminsUnknown}</Text>}
      <Text variant="microcopy">{people.installedBy === null ? words.noInstaller : words.stays}</Text>
    </Flex>
  );
}
