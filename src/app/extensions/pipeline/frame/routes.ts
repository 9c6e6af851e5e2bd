import type { RecordList } from '#core/views/record-query.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';

/** A view of the page, by the name that the dictionary has for it. */
export type RouteId = keyof PageDictionary['frame']['views'];
export type GroupId = keyof PageDictionary['frame']['groups'];

export const paths: Readonly<Record<RouteId, string>> = {
  overview: '/',
  invisible: '/invisible',
  answers: '/answers',
  risk: '/risk',
  stages: '/stages',
  performance: '/performance',
  review: '/review',
  audit: '/audit',
  facts: '/facts',
  quality: '/quality',
  calculator: '/calculator',
  settings: '/settings',
  installation: '/installation',
  start: '/start',
  history: '/history',
  funnel: '/funnel',
  guide: '/guide',
  records: '/records',
};

/** How the views are arranged; the first of a group is where its tab leads. */
export const groups: readonly { readonly id: GroupId; readonly routes: readonly RouteId[] }[] = [
  { id: 'pipeline', routes: ['overview', 'invisible', 'answers', 'risk'] },
  { id: 'deals', routes: ['stages', 'performance', 'review', 'audit'] },
  { id: 'data', routes: ['facts', 'quality'] },
  { id: 'tools', routes: ['calculator', 'guide'] },
  { id: 'setUp', routes: ['start', 'installation', 'history', 'funnel', 'settings'] },
];

/** The view that a list of records belongs to. */
const routeByList: Readonly<Record<RecordList, RouteId>> = {
  invisible: 'invisible',
  'open-deals': 'stages',
  'stuck-deals': 'stages',
  'won-deals': 'performance',
  'lost-deals': 'performance',
  'closed-deals': 'performance',
  'qualified-deals': 'performance',
  'forecast-deals': 'performance',
  'risk-companies': 'risk',
  'warned-deals': 'quality',
  'facts-missing': 'facts',
  waiting: 'answers',
};

export function listToRoute(list: RecordList): RouteId {
  return routeByList[list];
}

/** Null: an address that leads nowhere. */
export function pathToRoute(path: string): RouteId | null {
  const plain = path.length > 1 ? path.replace(/\/$/, '') : '/';
  const found = (Object.keys(paths) as RouteId[]).find((id) => paths[id] === plain);
  return found ?? null;
}

export function routeToGroup(route: RouteId): GroupId {
  return groups.find((group) => group.routes.includes(route))?.id ?? 'pipeline';
}
