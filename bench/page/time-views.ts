import { computePage } from '#core/metrics/compute-page.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import type { PageRequest } from '#core/views/pipeline-page-view.ts';
import { median } from '../row.ts';
import { largeBaselines, largeSnapshot } from './large-snapshot.ts';

const warmUp = 10;
const runs = 15;

const filters = { period: 'this-quarter' } as const;
const requests: readonly PageRequest[] = [
  ...(
    [
      'overview',
      'invisible',
      'facts',
      'stages',
      'performance',
      'risk',
      'quality',
      'answers',
      'calculator',
    ] as const
  ).map((view) => ({ view, filters })),
  { view: 'records', filters, query: { list: 'open-deals' }, page: 0 },
  { view: 'records', filters, query: { list: 'invisible' }, page: 0 },
];

/** A Monday in November: half a quarter lies behind, and a year of deals. */
const now = Date.UTC(2026, 10, 23, 12);

/** What computing each view costs one core over 10,000 deals, 5,000 signals and 5,000 questions; milliseconds, warm. */
function timeViews() {
  const snapshot = largeSnapshot(now);
  const baselines = largeBaselines(now);
  return requests.map((request) => {
    const times = Array.from({ length: warmUp + runs }, () => {
      // Settings are read anew at every call, and with them the working calendars.
      const settings = { ...defaultSettings, management: { ...defaultSettings.management } };
      const start = process.cpuUsage();
      computePage(request, { snapshot, history: [], baselines, settings, now });
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    const view = request.view === 'records' ? `records: ${request.query.list}` : request.view;
    return { view, milliseconds: median(times.slice(warmUp)) };
  });
}

console.table(timeViews());
