import { List, Tab, Tabs, Text } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import { usePageWords } from '#shared/usePageContext.ts';
import { usePlace } from '../data/usePlace.ts';
import { groups, paths, routeToGroup } from './routes.ts';
import type { RouteId } from './routes.ts';

/** Four groups as tabs, and under the open one its views as links. Filters go along. */
export function PageNav({ route }: { readonly route: RouteId }) {
  const words = usePageWords().frame;
  const { filterParams, go } = usePlace();
  const open = (id: string | number) => {
    const first = groups.find((group) => group.id === id)?.routes[0];
    if (first) go(paths[first]);
  };
  return (
    <Tabs selected={routeToGroup(route)} onSelectedChange={open}>
      {groups.map((group) => (
        <Tab key={group.id} tabId={group.id} title={words.groups[group.id]}>
          <List variant="inline-divided">
            {group.routes.map((id) =>
              id === route ? (
                <Text key={id} inline format={{ fontWeight: 'demibold' }}>
                  {words.views[id]}
                </Text>
              ) : (
                <PageLink key={id} to={paths[id]} params={filterParams}>
                  {words.views[id]}
                </PageLink>
              ),
            )}
          </List>
        </Tab>
      ))}
    </Tabs>
  );
}
